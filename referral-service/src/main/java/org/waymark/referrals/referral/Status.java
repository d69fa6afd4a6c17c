package org.waymark.referrals.referral;

/// Where a referral stands (`domain.md` §6).
public enum Status {
  SENT(true),
  SEEN(true),
  ACCEPTED(true),
  IN_SERVICE(true),
  NO_SHOW(true),
  COMPLETED(false),
  PARTLY(false),
  DECLINED(false),
  WITHDRAWN(false),
  REVOKED(false);

  private final boolean open;

  Status(boolean open) {
    this.open = open;
  }

  /// Whether somebody still has something to do with it; the partner's access ends with the last
  /// open status.
  public boolean open() {
    return open;
  }

  /// Whether the sender still waits for a yes or no.
  public boolean unanswered() {
    return this == SENT || this == SEEN;
  }

  /// Whether the partner has taken it on, so that it may know whom it is about.
  public boolean takenOn() {
    return this == ACCEPTED || this == IN_SERVICE || this == NO_SHOW;
  }
}
