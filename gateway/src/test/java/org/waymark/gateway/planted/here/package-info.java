/// One side of a circle.
@NullMarked
package org.waymark.gateway.planted.here;

import org.jspecify.annotations.NullMarked;
