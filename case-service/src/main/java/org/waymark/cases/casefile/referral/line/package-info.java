/// The line to referral-service: what is sent, resent until it arrives, and the feed of answers
/// that comes back.
@NullMarked
package org.waymark.cases.casefile.referral.line;

import org.jspecify.annotations.NullMarked;
