/// The code lists of IOM's Human Trafficking Case Data Standard (HTCDS) v2.0, CC BY 4.0: one enum a
/// list, one mapping both ways.
@NullMarked
package org.waymark.cases.codes;

import org.jspecify.annotations.NullMarked;
