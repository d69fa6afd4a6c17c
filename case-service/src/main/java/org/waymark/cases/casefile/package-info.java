/// The file of a survivor: one aggregate, one document, and the one room through which every door
/// loads and saves it.
@ApplicationModule(allowedDependencies = {"codes", "survivor"})
@NullMarked
package org.waymark.cases.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
