/// The partner's desk: the referrals of the own organisation, and the answers to them.
@NullMarked
package org.waymark.referrals.referral.inbox;

import org.jspecify.annotations.NullMarked;
