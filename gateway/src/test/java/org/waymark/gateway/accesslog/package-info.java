@NullMarked
package org.waymark.gateway.accesslog;

import org.jspecify.annotations.NullMarked;
