/// A referral as the receiving organisation sees it: who may do what with it, and when what is
/// known of the person.
@NullMarked
@ApplicationModule(allowedDependencies = "partner")
package org.waymark.referrals.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
