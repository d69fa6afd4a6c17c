package org.waymark.cases.casefile.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.plan.PlanView.AnchorsView;
import org.waymark.cases.casefile.plan.PlanView.EvidenceView;
import org.waymark.cases.casefile.plan.PlanView.MilestoneView;
import org.waymark.cases.casefile.plan.PlanView.OverrideView;
import org.waymark.cases.casefile.plan.PlanView.RecordView;
import org.waymark.cases.casefile.plan.PlanView.RefusalView;
import org.waymark.cases.casefile.plan.PlanView.TrackView;
import org.waymark.cases.casefile.plan.template.Template;
import org.waymark.cases.casefile.plan.template.Templates;
import org.waymark.resourceserver.seal.Sealed;
import org.waymark.resourceserver.seal.Seals;

/// Renders the plan of a file as of a day.
@Component
public class PlanViews {

  private final Templates templates;
  private final Seals seals;

  PlanViews(Templates templates, Seals seals) {
    this.templates = templates;
    this.seals = seals;
  }

  public PlanView of(CaseFile file, LocalDate today) {
    var plan = file.plan();
    var circumstances = Circumstances.of(file, today);
    var outlook = new Outlook(plan, templates, circumstances);
    return new PlanView(
        new AnchorsView(
            circumstances.firstContact(),
            circumstances.registered(),
            plan.anchors().departure(),
            plan.anchors().arrival(),
            plan.anchors().stay()),
        plan.opened().stream().map(track -> track(file, outlook, track)).toList(),
        plan.slips(),
        outlook.next());
  }

  private TrackView track(CaseFile file, Outlook outlook, AppliedTrack track) {
    var template = outlook.rules().template(track);
    return new TrackView(
        track.track(),
        track.version(),
        template.title(),
        track.status(),
        track.refusal().map(refusal -> refusal(file, track, refusal)).orElse(null),
        template.milestones().stream()
            .flatMap(step ->
                file.plan().milestone(step.code()).stream()
                    .map(milestone -> milestone(file, outlook, step, milestone)))
            .toList());
  }

  private RefusalView refusal(CaseFile file, AppliedTrack track, AppliedTrack.Refusal refusal) {
    var reason = open(file, refusalContext(file, track.track().name()), refusal.reason());
    return new RefusalView(reason, refusal.on(), refusal.at(), refusal.by());
  }

  private MilestoneView milestone(
      CaseFile file, Outlook outlook, Template.Step step, Milestone milestone) {
    return new MilestoneView(
        step.code(),
        step.title(),
        step.lead(),
        milestone.status(),
        outlook.overdue(milestone),
        step.rule(),
        milestone.due(),
        outlook.dueFrom(step, milestone).orElse(null),
        outlook.earliest(step).orElse(null),
        outlook.waitingFor(step, milestone),
        outlook.needs(step, milestone),
        step.overridable() && !file.possiblyMinor(),
        step.trigger(),
        step.evidence(),
        step.achievedWhen(),
        milestone.records().stream().map(record -> record(file, record)).toList());
  }

  private RecordView record(CaseFile file, MilestoneRecord record) {
    var evidence = record.evidence();
    var override = record.override();
    return new RecordView(
        record.id(),
        record.status(),
        record.on(),
        record.at(),
        record.by(),
        evidence == null
            ? null
            : new EvidenceView(evidence.kind(), open(file, record, "evidence", evidence.text())),
        evidence == null ? null : open(file, record, "witness", evidence.witness()),
        open(file, record, "reason", record.reason()),
        override == null ? null : new OverrideView(open(file, record, "override", override)),
        record.attested());
  }

  private @Nullable String open(
      CaseFile file, MilestoneRecord record, String field, @Nullable Sealed value) {
    return value == null ? null : open(file, context(file, record.id(), field), value);
  }

  private @Nullable String open(CaseFile file, String context, Sealed value) {
    return seals.open(file.survivor(), context, value).orElse(null);
  }

  /// The place of the words of one record.
  public static String context(CaseFile file, UUID record, String field) {
    return file.context("plan/records/" + record + "/" + field);
  }

  /// The place of the survivor's reason for refusing a track.
  public static String refusalContext(CaseFile file, String track) {
    return file.context("plan/tracks/" + track + "/refusal");
  }

  /// The words that a timeline shows of a plan's records: the reason, or else the evidence.
  public @Nullable String words(CaseFile file, MilestoneRecord record) {
    var evidence = record.evidence();
    var reason = open(file, record, "reason", record.reason());
    return reason != null || evidence == null
        ? reason
        : open(file, record, "evidence", evidence.text());
  }

  /// The survivor's reason for refusing a track.
  public @Nullable String words(CaseFile file, AppliedTrack track, AppliedTrack.Refusal refusal) {
    return open(file, refusalContext(file, track.track().name()), refusal.reason());
  }
}
