/// Who asked how much of the gateway, without who it was or about whom.
@NullMarked
package org.waymark.gateway.accesslog;

import org.jspecify.annotations.NullMarked;
