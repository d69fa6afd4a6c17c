/// What Keycloak knows of people and organisations. Nothing outside this package speaks to
/// Keycloak.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.waymark.identity.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
