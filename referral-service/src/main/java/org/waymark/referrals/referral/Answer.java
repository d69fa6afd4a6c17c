package org.waymark.referrals.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.seal.Sealed;

/// What a partner says with a move.
///
/// @param event the id of this step, in the feed too
/// @param by who says so, an id
/// @param reason why it declines
/// @param outcome what came of it, at the end
/// @param on the day it happened, where that is not today
public record Answer(
    UUID event,
    Move move,
    String by,
    Instant at,
    @Nullable Reason reason,
    @Nullable Outcome outcome,
    @Nullable LocalDate on,
    @Nullable Sealed text) {

  /// Why a partner declines.
  public enum Reason {
    CAPACITY,
    MANDATE,
    AREA,
    SAFETY,
    INCOMPLETE,
    OTHER
  }

  /// How far the need was met.
  public enum Outcome {
    MET,
    PARTLY,
    NOT_MET,
    DECLINED_BY_SURVIVOR
  }

  /// Where the referral stands after it.
  Status status() {
    return switch (move) {
      case SEE -> Status.SEEN;
      case ACCEPT -> Status.ACCEPTED;
      case DECLINE -> Status.DECLINED;
      case START -> Status.IN_SERVICE;
      case NO_SHOW -> Status.NO_SHOW;
      case COMPLETE -> outcome == Outcome.PARTLY ? Status.PARTLY : Status.COMPLETED;
    };
  }

  /// The code that goes with the status: why it was declined, or what came of it.
  @Nullable String code() {
    return reason != null ? reason.name() : outcome == null ? null : outcome.name();
  }
}
