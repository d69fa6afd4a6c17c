/// How a refusal is told: RFC 9457 problem details that a person understands and that give nothing
/// away.
@NullMarked
package org.waymark.resourceserver.problem;

import org.jspecify.annotations.NullMarked;
