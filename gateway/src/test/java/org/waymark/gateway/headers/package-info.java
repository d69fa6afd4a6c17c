@NullMarked
package org.waymark.gateway.headers;

import org.jspecify.annotations.NullMarked;
