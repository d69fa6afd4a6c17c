/// Consents of a file as objects of their own.
@NullMarked
package org.waymark.cases.casefile.consent;

import org.jspecify.annotations.NullMarked;
