/// Consents of a file as objects of their own.
@NamedInterface("consent")
@NullMarked
package org.waymark.cases.casefile.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
