/// Which paths lead to which service, and what passes on the way.
@NullMarked
package org.waymark.gateway.routes;

import org.jspecify.annotations.NullMarked;
