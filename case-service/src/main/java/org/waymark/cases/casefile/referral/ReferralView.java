package org.waymark.cases.casefile.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.consent.DataItem;
import org.waymark.cases.codes.Gender;
import org.waymark.cases.codes.ReferralReason;

/// A referral as the sender sees it.
///
/// @param need empty when the person's data was erased
/// @param outcome the partner's word on how it ended, once it has: `MET`, `PARTLY`, `NOT_MET`,
///   `DECLINED_BY_SURVIVOR`
/// @param acknowledged whether the referrer has seen the last answer
public record ReferralView(
    UUID id,
    String partner,
    ServiceType service,
    Urgency urgency,
    ReferralReason reason,
    String need,
    ReferralStatus status,
    Instant queuedAt,
    @Nullable Instant sentAt,
    Instant replyBy,
    boolean overdue,
    String by,
    List<DataItem> items,
    UUID consent,
    @Nullable Gender workerGender,
    @Nullable String accessNeeds,
    List<StepView> history,
    @Nullable String outcome,
    boolean acknowledged) {

  /// The same without anybody's words, as an auditor reads it.
  public ReferralView masked() {
    return new ReferralView(
        id,
        partner,
        service,
        urgency,
        reason,
        "",
        status,
        queuedAt,
        sentAt,
        replyBy,
        overdue,
        by,
        items,
        consent,
        workerGender,
        null,
        history.stream().map(StepView::masked).toList(),
        outcome,
        acknowledged);
  }

  /// A step in the life of a referral.
  ///
  /// @param by who did it on our side; absent for the partner's steps
  /// @param answer whether it is the partner's step
  public record StepView(
      ReferralStatus status,
      Instant at,
      boolean answer,
      @Nullable String by,
      @Nullable String reason,
      @Nullable String text,
      @Nullable LocalDate on) {
    StepView masked() {
      return new StepView(status, at, answer, by, reason, null, on);
    }
  }
}
