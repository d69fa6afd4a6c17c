/// The feed of what partners did, numbered without gaps, which the sending side reads on from where
/// it left.
@NullMarked
@ApplicationModule(allowedDependencies = "referral")
package org.waymark.referrals.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
