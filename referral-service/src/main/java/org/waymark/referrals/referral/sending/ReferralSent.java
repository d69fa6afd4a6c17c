package org.waymark.referrals.referral.sending;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.referrals.partner.ServiceType;
import org.waymark.referrals.referral.ConsentCited;
import org.waymark.referrals.referral.Content;
import org.waymark.referrals.referral.Urgency;

/// A referral as it arrives: the least data set, a case number for a name.
record ReferralSent(
    @NotNull UUID id,
    @NotBlank String from,
    @NotBlank String to,
    @NotBlank String caseNumber,
    @NotNull ServiceType service,
    @NotNull Urgency urgency,
    @NotBlank String reason,
    @NotBlank @Size(max = 10_000) String need,
    @Nullable String ageBand,
    @Nullable String language,
    Content.@NotNull Interpreter interpreter,
    @Nullable String workerGender,
    @Nullable String accessNeeds,
    @Nullable String safeContactRule,
    @Nullable String riskFlags,
    @NotNull @Valid Consent consent,
    @NotNull Instant replyBy,
    @NotNull Instant sentAt) {

  record Consent(
      @NotNull UUID id,
      @NotBlank String purpose,
      @Nullable LocalDate expiresOn,
      @NotNull List<@NotBlank String> items) {
    ConsentCited cited() {
      return new ConsentCited(id, purpose, expiresOn, items);
    }
  }

  Content content() {
    return new Content(
        need, language, interpreter, workerGender, accessNeeds, safeContactRule, riskFlags);
  }
}
