/// The table of moves and its guards.
@NullMarked
package org.waymark.cases.casefile.lifecycle;

import org.jspecify.annotations.NullMarked;
