@NullMarked
package org.waymark.gateway.routes;

import org.jspecify.annotations.NullMarked;
