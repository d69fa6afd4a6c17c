/// Referrals of a file to partner organisations, the sender's side.
@NullMarked
package org.waymark.cases.casefile.referral;

import org.jspecify.annotations.NullMarked;
