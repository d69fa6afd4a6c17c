package org.waymark.cases.casefile.referral;

import java.util.List;
import org.waymark.cases.casefile.consent.MissingConsent;
import org.waymark.resourceserver.problem.Refused;

/// What the sender's side of a referral refuses, each named as a fact.
public abstract sealed class ReferralRefusal extends Refused {

  private static final long serialVersionUID = 1;

  private ReferralRefusal(int status, String type, String title) {
    super(status, type, title);
  }

  /// The file has no such referral.
  public static final class Unknown extends ReferralRefusal {
    private static final long serialVersionUID = 1;

    Unknown() {
      super(404, "unknown-referral", "This file has no such referral");
    }
  }

  /// The survivor has not agreed to what is to be sent, or not to sending it there.
  public static final class ConsentMissing extends ReferralRefusal {
    private static final long serialVersionUID = 1;

    ConsentMissing(List<MissingConsent> missing) {
      super(409, "consent-missing", "The survivor's consent does not cover this referral");
      tell("missing", missing);
    }
  }

  /// It is over already.
  public static final class Ended extends ReferralRefusal {
    private static final long serialVersionUID = 1;

    Ended() {
      super(409, "referral-ended", "This referral has ended already");
    }
  }
}
