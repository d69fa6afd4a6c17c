package org.waymark.referrals.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.referrals.referral.Status;

/// A piece of the feed on the wire.
///
/// @param last the number to go on from
record Outcomes(List<Item> items, long last) {

  /// What a partner did.
  ///
  /// @param text absent when there was none, or when it was forgotten with the referral
  record Item(
      long seq,
      UUID referral,
      UUID event,
      Status status,
      Instant at,
      String organisation,
      @Nullable String reason,
      @Nullable LocalDate on,
      @Nullable String text) {
    @Override
    public String toString() {
      return "Item[" + seq + "]";
    }
  }
}
