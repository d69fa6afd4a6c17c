/// The audit page of a file: who did, saw and was refused what, and whether that record is whole.
@ApplicationModule(allowedDependencies = {"casefile", "survivor"})
@NullMarked
package org.waymark.cases.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
