/// Refusals of the gateway itself, as RFC 9457 problem details.
@NullMarked
package org.waymark.gateway.problem;

import org.jspecify.annotations.NullMarked;
