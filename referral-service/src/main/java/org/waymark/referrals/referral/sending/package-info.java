/// The sender's way in: a referral, what is disclosed once it is accepted, and its revocation.
@NullMarked
package org.waymark.referrals.referral.sending;

import org.jspecify.annotations.NullMarked;
