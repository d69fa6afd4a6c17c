package org.waymark.cases.casefile.referral;

/// Where a referral stands, as its sender knows it (`domain.md` §6). `QUEUED` is ours: written
/// down, not yet with the partner.
public enum ReferralStatus {
  QUEUED,
  SENT,
  SEEN,
  ACCEPTED,
  IN_SERVICE,
  NO_SHOW,
  COMPLETED,
  PARTLY,
  DECLINED,
  EXPIRED,
  WITHDRAWN,
  REVOKED;

  /// Whether nobody has answered yet.
  boolean waiting() {
    return switch (this) {
      case QUEUED, SENT, SEEN -> true;
      case ACCEPTED,
          IN_SERVICE,
          NO_SHOW,
          COMPLETED,
          PARTLY,
          DECLINED,
          EXPIRED,
          WITHDRAWN,
          REVOKED ->
          false;
    };
  }

  /// Whether the partner may still do something about it, so that it can still be pulled back.
  public boolean open() {
    return switch (this) {
      case QUEUED, SENT, SEEN, ACCEPTED, IN_SERVICE, NO_SHOW -> true;
      case COMPLETED, PARTLY, DECLINED, EXPIRED, WITHDRAWN, REVOKED -> false;
    };
  }
}
