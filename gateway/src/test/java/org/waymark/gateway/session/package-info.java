@NullMarked
package org.waymark.gateway.session;

import org.jspecify.annotations.NullMarked;
