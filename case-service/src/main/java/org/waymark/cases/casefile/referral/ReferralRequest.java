package org.waymark.cases.casefile.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.consent.DataItem;
import org.waymark.cases.codes.Gender;
import org.waymark.cases.codes.ReferralReason;

/// What a caseworker asks of a partner.
///
/// @param partner alias of the organisation
/// @param need what the person needs, in words that name nobody
/// @param items what may go across after acceptance
/// @param consent the consent that covers it
record ReferralRequest(
    @NotBlank @Size(max = 100) String partner,
    ServiceType service,
    Urgency urgency,
    ReferralReason reason,
    @NotBlank @Size(max = 4000) String need,
    Set<DataItem> items,
    UUID consent,
    @Nullable Gender workerGender,
    @Nullable @Size(max = 1000) String accessNeeds) {

  ReferralRequest {
    items = items == null ? Set.of() : Set.copyOf(items);
  }

  @Override
  public String toString() {
    return "ReferralRequest[" + service + "]";
  }

  /// A referral as far as it is written, for the preview: only partner, service and items have to
  /// be there.
  record ReferralDraft(
      @NotBlank @Size(max = 100) String partner,
      ServiceType service,
      Set<DataItem> items,
      @Nullable Urgency urgency,
      @Nullable ReferralReason reason,
      @Nullable @Size(max = 4000) String need,
      @Nullable UUID consent,
      @Nullable Gender workerGender,
      @Nullable @Size(max = 1000) String accessNeeds) {

    private static final UUID NONE_CHOSEN = new UUID(0, 0);

    ReferralDraft {
      items = items == null ? Set.of() : Set.copyOf(items);
    }

    /// The same with defaults for what is not written yet.
    ReferralRequest completed() {
      return new ReferralRequest(
          partner,
          service,
          urgency == null ? Urgency.U4 : urgency,
          reason == null ? ReferralReason.ADDITIONAL_SERVICES_REQUIRED : reason,
          need == null ? "" : need,
          items,
          consent == null ? NONE_CHOSEN : consent,
          workerGender,
          accessNeeds);
    }

    @Override
    public String toString() {
      return "ReferralDraft[" + service + "]";
    }
  }
}
