package org.waymark.cases.casefile.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.plan.NeedsFirst.NeedState;
import org.waymark.cases.casefile.plan.template.Lead;
import org.waymark.cases.casefile.plan.template.Status;
import org.waymark.cases.casefile.plan.template.Track;

/// The plan as a user sees it on one day.
///
/// @param next what can be done now, the most urgent first
public record PlanView(
    AnchorsView anchors, List<TrackView> tracks, List<Plan.Slip> slips, List<String> next) {

  /// The same without anybody's words or name, as an auditor reads it.
  public PlanView masked() {
    return new PlanView(anchors, tracks.stream().map(TrackView::masked).toList(), slips, next);
  }

  public record AnchorsView(
      LocalDate firstContact,
      LocalDate registered,
      @Nullable LocalDate departure,
      @Nullable LocalDate arrival,
      @Nullable LocalDate stay) {}

  /// A track of the plan.
  ///
  /// @param refusal the survivor's no, while the track is declined
  public record TrackView(
      Track track,
      int version,
      String title,
      AppliedTrack.Status status,
      @Nullable RefusalView refusal,
      List<MilestoneView> milestones) {
    TrackView masked() {
      var no =
          refusal == null ? null : new RefusalView(null, refusal.on(), refusal.at(), refusal.by());
      var quiet = milestones.stream().map(MilestoneView::masked).toList();
      return new TrackView(track, version, title, status, no, quiet);
    }
  }

  /// The survivor's no.
  ///
  /// @param reason absent when the person's data was erased
  public record RefusalView(@Nullable String reason, LocalDate on, Instant at, String by) {}

  /// A milestone of the plan.
  ///
  /// @param rule the due rule in the words of the source
  /// @param dueFrom the anchor or milestone that the due date counts from
  /// @param earliest the day from which it may be achieved
  /// @param waitingFor the milestones and consents that stand before it now
  /// @param trigger what wakes it, while it sleeps
  public record MilestoneView(
      String code,
      String title,
      List<Lead> lead,
      Status status,
      boolean overdue,
      String rule,
      @Nullable LocalDate due,
      @Nullable String dueFrom,
      @Nullable LocalDate earliest,
      List<String> waitingFor,
      List<NeedState> needs,
      boolean overridable,
      @Nullable String trigger,
      String evidence,
      String achievedWhen,
      List<RecordView> records) {
    MilestoneView masked() {
      return new MilestoneView(
          code,
          title,
          lead,
          status,
          overdue,
          rule,
          due,
          dueFrom,
          earliest,
          waitingFor,
          needs,
          overridable,
          trigger,
          evidence,
          achievedWhen,
          records.stream().map(RecordView::masked).toList());
    }
  }

  public record RecordView(
      UUID id,
      Status status,
      LocalDate on,
      Instant at,
      String by,
      @Nullable EvidenceView evidence,
      @Nullable String witness,
      @Nullable String reason,
      @Nullable OverrideView override,
      List<String> attested) {
    RecordView masked() {
      var shown = evidence == null ? null : new EvidenceView(evidence.kind(), null);
      var aside = override == null ? null : new OverrideView(null);
      return new RecordView(id, status, on, at, by, shown, null, null, aside, attested);
    }
  }

  /// What shows that it happened.
  ///
  /// @param text absent when the person's data was erased
  public record EvidenceView(MilestoneRecord.Evidence.Kind kind, @Nullable String text) {}

  /// An order set aside.
  ///
  /// @param reason absent when the person's data was erased
  public record OverrideView(@Nullable String reason) {}
}
