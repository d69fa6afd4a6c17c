/// Plan templates: the milestones of a track as versioned data, checked when the service starts.
@NullMarked
package org.waymark.cases.casefile.plan.template;

import org.jspecify.annotations.NullMarked;
