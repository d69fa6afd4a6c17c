/// The service against a real Keycloak with the realm as it ships.
@NullMarked
package org.waymark.identity;

import org.jspecify.annotations.NullMarked;
