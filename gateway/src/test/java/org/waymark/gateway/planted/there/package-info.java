/// The other side of it.
@NullMarked
package org.waymark.gateway.planted.there;

import org.jspecify.annotations.NullMarked;
