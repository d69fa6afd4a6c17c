package org.waymark.cases.casefile.consent;

import org.waymark.resourceserver.problem.Refused;

/// What the consents of a file refuse, each named as a fact.
public abstract sealed class ConsentRefusal extends Refused {

  private static final long serialVersionUID = 1;

  private ConsentRefusal(int status, String type, String title) {
    super(status, type, title);
  }

  /// The file has no such consent.
  public static final class Unknown extends ConsentRefusal {
    private static final long serialVersionUID = 1;

    Unknown() {
      super(404, "unknown-consent", "This file has no such consent");
    }
  }

  /// There is nothing to take back.
  public static final class NotWithdrawable extends ConsentRefusal {
    private static final long serialVersionUID = 1;

    private NotWithdrawable(String title) {
      super(409, "consent-not-withdrawable", title);
    }

    static NotWithdrawable twice() {
      return new NotWithdrawable("This consent was withdrawn already");
    }

    static NotWithdrawable neverGiven() {
      return new NotWithdrawable("This consent was refused, so there is nothing to withdraw");
    }
  }
}
