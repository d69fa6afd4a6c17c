package org.waymark.referrals.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.seal.Sealed;

/// One step of a referral's history.
///
/// @param by the person of the partner who took it; absent for the sender's steps
/// @param reason a code: why it was declined, or what came of it
public record Step(
    UUID event,
    Status status,
    Instant at,
    @Nullable String by,
    @Nullable String reason,
    @Nullable LocalDate on,
    @Nullable Sealed text) {

  static Step of(Answer answer) {
    return new Step(
        answer.event(),
        answer.status(),
        answer.at(),
        answer.by(),
        answer.code(),
        answer.on(),
        answer.text());
  }

  static Step sender(UUID event, Status status, Instant at) {
    return new Step(event, status, at, null, null, null, null);
  }
}
