@NullMarked
package org.waymark.gateway.tokens;

import org.jspecify.annotations.NullMarked;
