/// Files, seen from outside and inside.
@NullMarked
package org.waymark.cases.casefile;

import org.jspecify.annotations.NullMarked;
