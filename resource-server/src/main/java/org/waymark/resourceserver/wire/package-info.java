/// How records travel: what a request must hold, and how the interface says so.
@NullMarked
package org.waymark.resourceserver.wire;

import org.jspecify.annotations.NullMarked;
