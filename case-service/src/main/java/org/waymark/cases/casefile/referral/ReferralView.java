package org.waymark.cases.casefile.referral;

/// A referral as the sender sees it.
public record ReferralView() {}
