/// Notes of a file: signed, dated, corrected by addition and never overwritten.
@NullMarked
package org.waymark.cases.casefile.note;

import org.jspecify.annotations.NullMarked;
