/// What waits for whom: a worker's own day, and a supervisor's view of everybody's.
@ApplicationModule(
    allowedDependencies = {
      "casefile",
      "casefile::consent",
      "casefile::lifecycle",
      "casefile::list",
      "casefile::plan",
      "casefile::referral",
      "casefile::team",
      "codes"
    })
@NullMarked
package org.waymark.cases.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
