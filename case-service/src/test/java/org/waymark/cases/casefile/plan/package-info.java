/// Plans, told by what they refuse.
@NullMarked
package org.waymark.cases.casefile.plan;

import org.jspecify.annotations.NullMarked;
