/// The code lists against the standard.
@NullMarked
package org.waymark.cases.codes;

import org.jspecify.annotations.NullMarked;
