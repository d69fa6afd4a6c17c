@NullMarked
package org.waymark.gateway.startup;

import org.jspecify.annotations.NullMarked;
