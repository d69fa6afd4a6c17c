package org.waymark.referrals.referral.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.referrals.partner.ServiceType;
import org.waymark.referrals.referral.ConsentCited;
import org.waymark.referrals.referral.Content.Interpreter;
import org.waymark.referrals.referral.Move;
import org.waymark.referrals.referral.Status;
import org.waymark.referrals.referral.Urgency;

/// Everything the partner may see now.
///
/// @param need absent when the sender took the referral back: then it is forgotten
/// @param disclosed what the consent covers, item by item; only while the partner has taken the
///   referral on
/// @param awaitingDisclosure the partner accepted and the sender has not disclosed yet
record ReferralView(
    UUID id,
    long revision,
    String from,
    ServiceType service,
    Urgency urgency,
    String reason,
    Status status,
    String caseNumber,
    Instant sentAt,
    Instant receivedAt,
    Instant replyBy,
    boolean overdue,
    @Nullable String ageBand,
    @Nullable String need,
    @Nullable String language,
    @Nullable Interpreter interpreter,
    @Nullable String workerGender,
    @Nullable String accessNeeds,
    @Nullable String safeContactRule,
    @Nullable String riskFlags,
    ConsentCited consent,
    @Nullable Map<String, List<String>> disclosed,
    boolean awaitingDisclosure,
    List<StepView> history,
    List<Move> moves) {

  record StepView(
      Status status,
      Instant at,
      @Nullable String by,
      @Nullable String reason,
      @Nullable LocalDate on,
      @Nullable String text) {}

  @Override
  public String toString() {
    return "ReferralView[" + id + "]";
  }
}
