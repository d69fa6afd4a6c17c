/// The code lists of IOM's Human Trafficking Case Data Standard (HTCDS) v2.0, CC BY 4.0: one enum a
/// list, one mapping both ways.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.waymark.cases.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
