/// The organisations that work together here.
@NullMarked
@ApplicationModule(allowedDependencies = "directory")
package org.waymark.identity.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
