/// The door through which plans are made and milestones recorded.
@NullMarked
package org.waymark.cases.casefile.plan.desk;

import org.jspecify.annotations.NullMarked;
