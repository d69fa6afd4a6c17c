/// Partner organisations: whom one can refer to, for what and where.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.waymark.referrals.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
