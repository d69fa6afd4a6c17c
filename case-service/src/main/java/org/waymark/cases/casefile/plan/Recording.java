package org.waymark.cases.casefile.plan;

import java.util.ArrayList;
import org.waymark.cases.casefile.plan.NeedsFirst.NeedState;
import org.waymark.cases.casefile.plan.Plan.Context;
import org.waymark.cases.casefile.plan.template.Status;
import org.waymark.cases.casefile.plan.template.Template.Step;
import org.waymark.resourceserver.problem.FieldErrors;

/// Whether a record may stand (`domain.md` §3): with a date and evidence, and after what must come
/// first.
final class Recording {

  private Recording() {}

  static void check(Plan plan, Rules rules, Step step, MilestoneRecord record, Context context) {
    complete(plan, step, record, context);
    var open = plan.trackOf(step.code()).filter(AppliedTrack::open).isPresent();
    if (!open && !step.afterRefusal() && goesOn(record.status())) {
      throw new PlanRefusal.TrackDeclined();
    }
    if (NeedsFirst.claims(record.status())) {
      inOrder(plan, rules, step, record, context);
    } else {
      refuseNeedless(record);
    }
  }

  private static boolean goesOn(Status status) {
    return status == Status.IN_PROGRESS || NeedsFirst.claims(status);
  }

  private static void complete(Plan plan, Step step, MilestoneRecord record, Context context) {
    var evidence = record.evidence();
    var status = record.status();
    var undone =
        plan.milestone(step.code()).map(Milestone::status).filter(Status::isFinal).isPresent()
            && !status.isFinal();
    new FieldErrors()
        .addIf(
            record.on().isAfter(context.circumstances().today()),
            "/on",
            "A milestone is recorded when it happened, not before")
        .addIf(
            status == Status.ACHIEVED && evidence == null,
            "/evidence",
            "Name the document, or write a note with a witness")
        .addIf(
            evidence != null && !evidence.suffices(),
            "/evidence/witness",
            "A note counts with a witness")
        .addIf(
            record.reason() == null
                && (status == Status.DECLINED || status == Status.NOT_APPLICABLE),
            "/reason",
            "Say why, in the survivor's own words where they refused")
        .addIf(record.reason() == null && undone, "/reason", "Say why this is taken back")
        .throwIfAny();
  }

  /// Consents first: they may never be set aside.
  private static void inOrder(
      Plan plan, Rules rules, Step step, MilestoneRecord record, Context context) {
    var circumstances = context.circumstances();
    var needs = new NeedsFirst(plan, rules, circumstances);
    var consents =
        needs.consents(step, record.attested()).stream().filter(need -> !need.met()).toList();
    var order =
        needs.order(step, record.on(), record.attested()).stream()
            .filter(need -> !need.met())
            .toList();
    var early =
        new Schedule(plan, rules, circumstances).earliest(step).filter(record.on()::isBefore);
    var mayBeSetAside = step.overridable() && !circumstances.child() && consents.isEmpty();
    if (record.override() != null) {
      override(step, record, context, consents.isEmpty(), !order.isEmpty() || early.isPresent());
      return;
    }
    if (!consents.isEmpty() || !order.isEmpty()) {
      var unmet = new ArrayList<NeedState>(order);
      unmet.addAll(consents);
      throw new PlanRefusal.NeedsUnmet(unmet, mayBeSetAside);
    }
    if (early.isPresent()) {
      throw new PlanRefusal.TooEarly(early.get(), mayBeSetAside);
    }
  }

  private static void override(
      Step step, MilestoneRecord record, Context context, boolean consented, boolean needed) {
    if (!needed && consented) {
      refuseNeedless(record);
    }
    if (!consented) {
      throw PlanRefusal.NotOverridable.consent();
    }
    if (context.circumstances().child()) {
      throw PlanRefusal.NotOverridable.forChildren();
    }
    if (!step.overridable()) {
      throw PlanRefusal.NotOverridable.safetyGate();
    }
    if (!context.supervisor()) {
      throw PlanRefusal.NotOverridable.bySupervisorOnly();
    }
  }

  /// An override where nothing stood in the way would make the list of overrides worthless to
  /// whoever audits it.
  private static void refuseNeedless(MilestoneRecord record) {
    if (record.override() != null) {
      throw FieldErrors.of("/override", "Nothing has to be set aside here");
    }
  }
}
