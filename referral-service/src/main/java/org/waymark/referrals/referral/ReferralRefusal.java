package org.waymark.referrals.referral;

import org.waymark.resourceserver.problem.Refused;

/// What a referral refuses, each as a fact.
public abstract sealed class ReferralRefusal extends Refused {
  private static final long serialVersionUID = 1;

  private ReferralRefusal(int status, String type, String title) {
    super(status, type, title);
  }

  /// The step cannot follow on where the referral stands.
  public static final class IllegalMove extends ReferralRefusal {
    private static final long serialVersionUID = 1;

    IllegalMove(Move move, Status status) {
      super(409, "illegal-move", "This step cannot follow on where the referral stands");
      tell("move", move);
      tell("from", status);
      tell("moves", Move.from(status));
    }
  }

  /// Nothing is disclosed before the partner has taken the referral on, or after it ended.
  public static final class NotTakenOn extends ReferralRefusal {
    private static final long serialVersionUID = 1;

    NotTakenOn() {
      super(409, "not-taken-on", "The partner has not taken this referral on");
    }
  }

  /// Another referral has that id.
  public static final class IdTaken extends ReferralRefusal {
    private static final long serialVersionUID = 1;

    public IdTaken() {
      super(409, "id-taken", "Another referral has this id");
    }
  }

  /// The consent ran out before the partner accepted.
  public static final class ConsentExpired extends ReferralRefusal {
    private static final long serialVersionUID = 1;

    ConsentExpired() {
      super(409, "consent-expired", "The consent for this referral has run out; ask the sender");
    }
  }
}
