package org.waymark.referrals.referral.inbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.referrals.referral.Answer;
import org.waymark.referrals.referral.Move;
import org.waymark.resourceserver.problem.FieldErrors;

/// A step that a partner wants to take.
record MoveAsked(
    @NotNull Move move,
    Answer.@Nullable Reason reason,
    @Nullable @Size(max = 4000) String text,
    @Nullable LocalDate on,
    Answer.@Nullable Outcome outcome) {

  /// Refuses what does not belong together.
  void check(LocalDate today) {
    new FieldErrors()
        .addIf(move == Move.DECLINE && reason == null, "/reason", "say why you decline")
        .addIf(move != Move.DECLINE && reason != null, "/reason", "is only for declining")
        .addIf(move == Move.COMPLETE && outcome == null, "/outcome", "say what came of it")
        .addIf(move != Move.COMPLETE && outcome != null, "/outcome", "is only for completing")
        .addIf(on != null && on.isAfter(today), "/on", "is in the future")
        .throwIfAny();
  }

  @Override
  public String toString() {
    return "MoveAsked[" + move + "]";
  }
}
