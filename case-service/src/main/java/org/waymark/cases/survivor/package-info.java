/// Who the person is: a document of its own, sealed with a data key of its own, with a trail of its
/// own.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.waymark.cases.survivor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
