@NullMarked
package org.waymark.gateway.limits;

import org.jspecify.annotations.NullMarked;
