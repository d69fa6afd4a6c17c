/// Signing in and out at Keycloak.
@NullMarked
package org.waymark.gateway.login;

import org.jspecify.annotations.NullMarked;
