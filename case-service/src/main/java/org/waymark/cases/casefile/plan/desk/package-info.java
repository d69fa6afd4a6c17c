/// The door through which plans are made and milestones recorded.
@NamedInterface("plan")
@NullMarked
package org.waymark.cases.casefile.plan.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
