@NullMarked
package org.waymark.gateway.keycloak;

import org.jspecify.annotations.NullMarked;
