package org.waymark.referrals.referral.sending;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.waymark.referrals.referral.Status;

/// The sender takes a referral back.
record Revocation(@NotNull Kind status, @NotNull Instant at) {
  /// Because the need or the plan changed, or because the survivor withdrew consent or need.
  enum Kind {
    REVOKED(Status.REVOKED),
    WITHDRAWN(Status.WITHDRAWN);

    private final Status status;

    Kind(Status status) {
      this.status = status;
    }

    Status status() {
      return status;
    }
  }
}
