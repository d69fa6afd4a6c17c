package org.waymark.referrals.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The consent a referral rests on, as far as the receiver must know it: its limits.
public record ConsentCited(
    UUID id, String purpose, @Nullable LocalDate expiresOn, List<String> items) {
  public ConsentCited {
    items = List.copyOf(items);
  }
}
