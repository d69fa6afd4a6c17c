package org.waymark.referrals.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.waymark.referrals.referral.PartnerAnswered;
import org.waymark.referrals.referral.Status;
import org.waymark.resourceserver.seal.Sealed;

/// One line of the feed. Its number is its id: whoever has seen n has seen everything before n.
///
/// @param context what the text was sealed for
@Document("outcomes")
@TypeAlias("outcome")
record FedOutcome(
    @Id long seq,
    @Indexed(unique = true) UUID event,
    UUID referral,
    Status status,
    Instant at,
    String organisation,
    @Nullable String reason,
    @Nullable LocalDate on,
    @Nullable Sealed text,
    String context) {

  static FedOutcome of(long seq, PartnerAnswered answered) {
    return new FedOutcome(
        seq,
        answered.event(),
        answered.referral(),
        answered.status(),
        answered.at(),
        answered.organisation(),
        answered.reason(),
        answered.on(),
        answered.text(),
        answered.context());
  }
}
