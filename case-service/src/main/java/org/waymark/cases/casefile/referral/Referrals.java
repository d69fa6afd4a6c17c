package org.waymark.cases.casefile.referral;

/// The referrals inside a file.
public record Referrals() {

  public static Referrals none() {
    return new Referrals();
  }

  /// How many wait for a partner's answer.
  public int waiting() {
    return 0;
  }
}
