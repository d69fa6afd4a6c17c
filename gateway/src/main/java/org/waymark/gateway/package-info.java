/// The browser's way in: signs people in, keeps their session and tokens, guards and forwards their
/// calls, and serves the web application.
@NullMarked
package org.waymark.gateway;

import org.jspecify.annotations.NullMarked;
