/// Colleagues, for pickers and for showing who did something.
@NullMarked
@ApplicationModule(allowedDependencies = "directory")
package org.waymark.identity.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
