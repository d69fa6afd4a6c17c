/// The web application, and the plain pages shown when it cannot be.
@NullMarked
package org.waymark.gateway.page;

import org.jspecify.annotations.NullMarked;
