package org.waymark.referrals.referral.sending;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/// What the consent covers, item by item.
record Disclosure(@NotNull Map<String, List<String>> items) {
  @Override
  public String toString() {
    return "Disclosure" + items.keySet();
  }
}
