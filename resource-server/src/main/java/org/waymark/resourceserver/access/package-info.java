/// Who asks: the actor behind a token, the roles an endpoint admits, and the refusal of everybody
/// else.
@NullMarked
package org.waymark.resourceserver.access;

import org.jspecify.annotations.NullMarked;
