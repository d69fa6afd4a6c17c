/// How the gateway is known to Keycloak, calls it, and reads what it signs.
@NullMarked
package org.waymark.gateway.keycloak;

import org.jspecify.annotations.NullMarked;
