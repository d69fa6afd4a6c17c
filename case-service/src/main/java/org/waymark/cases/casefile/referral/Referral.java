package org.waymark.cases.casefile.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.consent.DataItem;
import org.waymark.cases.codes.Gender;
import org.waymark.cases.codes.ReferralReason;
import org.waymark.resourceserver.seal.Sealed;

/// A request to a partner organisation, under the consent it cites. A value: each verb answers the
/// referral after.
///
/// @param need, accessNeeds what the caseworker wrote, sealed
/// @param items what may go across once the partner has accepted, and nothing else
/// @param replyBy when an answer is due, counted from the writing
/// @param by who refers
/// @param acknowledged whether the referrer has seen the last answer
public record Referral(
    UUID id,
    String partner,
    ServiceType service,
    Urgency urgency,
    ReferralReason reason,
    Sealed need,
    Set<DataItem> items,
    UUID consent,
    @Nullable Gender workerGender,
    @Nullable Sealed accessNeeds,
    ReferralStatus status,
    Instant queuedAt,
    @Nullable Instant sentAt,
    Instant replyBy,
    String by,
    List<Step> history,
    boolean acknowledged) {

  /// What happened to it.
  ///
  /// @param event the id of the partner's step in the feed; absent for what happened on our side
  /// @param reason a code, such as `CAPACITY` or `MET`
  /// @param text what the partner or the sender wrote, sealed
  public record Step(
      ReferralStatus status,
      Instant at,
      @Nullable UUID event,
      @Nullable String by,
      @Nullable String reason,
      @Nullable Sealed text,
      @Nullable LocalDate on) {

    static Step ours(ReferralStatus status, Instant at, @Nullable String by) {
      return new Step(status, at, null, by, null, null, null);
    }

    boolean answers() {
      return event != null;
    }
  }

  public Referral {
    items = Set.copyOf(items);
    history = List.copyOf(history);
  }

  /// Whether the partner answered and the referrer has not seen it.
  public boolean answerUnseen() {
    return !acknowledged && history.stream().anyMatch(Step::answers);
  }

  /// The time that matters now: until when an answer is due, or when the last one came.
  public Instant dated() {
    return waiting() || history.isEmpty() ? replyBy : history.getLast().at();
  }

  public boolean waiting() {
    return status.waiting();
  }

  boolean overdue(Instant now) {
    return waiting() && replyBy.isBefore(now);
  }

  public boolean knows(UUID event) {
    return history.stream().anyMatch(step -> event.equals(step.event()));
  }

  /// It has arrived at the partner's side; an answer that overtook the news keeps its status.
  public Referral delivered(Instant at) {
    return sentAt != null
        ? this
        : with(
            status == ReferralStatus.QUEUED ? ReferralStatus.SENT : status,
            at,
            Step.ours(ReferralStatus.SENT, at, null),
            acknowledged);
  }

  /// A step of the partner. What we ended stays ended, but the step is kept.
  public Referral answered(Step step) {
    if (sentAt == null) {
      // it was delivered, but the news of that was lost with a process
      return delivered(step.at()).answered(step);
    }
    var ended = !status.open();
    return with(ended ? status : step.status(), sentAt, step, false);
  }

  /// It ends on our side.
  public Referral ended(Step step, boolean seen) {
    return with(step.status(), sentAt, step, seen);
  }

  Referral acknowledge() {
    return new Referral(
        id,
        partner,
        service,
        urgency,
        reason,
        need,
        items,
        consent,
        workerGender,
        accessNeeds,
        status,
        queuedAt,
        sentAt,
        replyBy,
        by,
        history,
        true);
  }

  private Referral with(ReferralStatus next, @Nullable Instant sent, Step step, boolean seen) {
    var steps = new ArrayList<>(history);
    steps.add(step);
    return new Referral(
        id,
        partner,
        service,
        urgency,
        reason,
        need,
        items,
        consent,
        workerGender,
        accessNeeds,
        next,
        queuedAt,
        sent,
        replyBy,
        by,
        steps,
        seen);
  }
}
