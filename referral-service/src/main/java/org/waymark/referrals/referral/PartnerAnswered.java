package org.waymark.referrals.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.waymark.resourceserver.outbox.Message;
import org.waymark.resourceserver.seal.Sealed;

/// A partner took a step, which the sender is to hear of. Its text stays sealed under the
/// referral's key.
@TypeAlias("partner-answered")
public record PartnerAnswered(
    UUID event,
    UUID referral,
    Status status,
    Instant at,
    String organisation,
    @Nullable String reason,
    @Nullable LocalDate on,
    @Nullable Sealed text)
    implements Message {

  /// Where the text was sealed for.
  public String context() {
    return Referral.context(referral, "history/" + event);
  }
}
