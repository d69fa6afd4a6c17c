package org.waymark.referrals.referral;

import java.util.Arrays;
import java.util.List;

/// What the receiving organisation may do. Only it may accept, decline or finish; only the sender
/// may revoke.
public enum Move {
  SEE,
  ACCEPT,
  DECLINE,
  START,
  NO_SHOW,
  COMPLETE;

  boolean legalFrom(Status status) {
    return switch (this) {
      case SEE -> status == Status.SENT;
      case ACCEPT, DECLINE -> status.unanswered();
      case START -> status == Status.ACCEPTED || status == Status.NO_SHOW;
      case NO_SHOW -> status.takenOn();
      case COMPLETE -> status == Status.IN_SERVICE || status == Status.NO_SHOW;
    };
  }

  /// The moves there are from a status.
  public static List<Move> from(Status status) {
    return Arrays.stream(values()).filter(move -> move.legalFrom(status)).toList();
  }
}
