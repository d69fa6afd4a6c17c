@NullMarked
package org.waymark.gateway.page;

import org.jspecify.annotations.NullMarked;
