/// Who may sign in, in which organisation and as what.
@NullMarked
@ApplicationModule(allowedDependencies = "directory")
package org.waymark.identity.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
