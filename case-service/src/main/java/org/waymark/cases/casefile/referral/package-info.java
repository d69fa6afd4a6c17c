/// Referrals of a file to partner organisations, the sender's side.
@NamedInterface("referral")
@NullMarked
package org.waymark.cases.casefile.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
