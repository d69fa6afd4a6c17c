/// What the gateway needs before it can start, and how it says what is missing.
@NullMarked
package org.waymark.gateway.startup;

import org.jspecify.annotations.NullMarked;
