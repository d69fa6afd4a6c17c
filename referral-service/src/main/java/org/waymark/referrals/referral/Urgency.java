package org.waymark.referrals.referral;

/// How soon an answer is needed: within the hour, three hours, a day, three days (`domain.md` §6).
public enum Urgency {
  U1,
  U2,
  U3,
  U4
}
