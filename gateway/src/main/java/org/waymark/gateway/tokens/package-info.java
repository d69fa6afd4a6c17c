/// The access token: kept in the session, renewed in time, never shown to the browser.
@NullMarked
package org.waymark.gateway.tokens;

import org.jspecify.annotations.NullMarked;
