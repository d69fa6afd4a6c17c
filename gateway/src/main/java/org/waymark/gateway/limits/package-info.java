/// How much one person may ask in a short time.
@NullMarked
package org.waymark.gateway.limits;

import org.jspecify.annotations.NullMarked;
