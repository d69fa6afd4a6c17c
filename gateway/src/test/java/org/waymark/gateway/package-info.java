@NullMarked
package org.waymark.gateway;

import org.jspecify.annotations.NullMarked;
