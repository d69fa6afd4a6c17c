package org.waymark.cases.casefile.plan.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.Access;
import org.waymark.cases.casefile.Action;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.FileRoom;
import org.waymark.cases.casefile.Today;
import org.waymark.cases.casefile.plan.Anchors;
import org.waymark.cases.casefile.plan.AppliedTrack;
import org.waymark.cases.casefile.plan.Circumstances;
import org.waymark.cases.casefile.plan.Plan;
import org.waymark.cases.casefile.plan.PlanRefusal;
import org.waymark.cases.casefile.plan.template.Templates;
import org.waymark.cases.casefile.plan.template.Track;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.web.Revision;

/// Plans with survivors: tracks, the days they count from, and what came of each milestone.
@Component
public class PlanDesk {

  private final FileRoom room;
  private final Today today;
  private final RecordSeals words;
  private final Templates templates;

  PlanDesk(FileRoom room, Today today, RecordSeals words, Templates templates) {
    this.room = room;
    this.today = today;
    this.words = words;
    this.templates = templates;
  }

  /// @throws PlanRefusal when the track is there, or is not the actor's to plan
  CaseFile apply(Actor actor, UUID id, Revision revision, Track track, Anchors known) {
    return planned(
        actor,
        id,
        revision,
        "apply-track",
        "track/" + track,
        Competence.toPlan(track),
        (file, context) -> file.plan().apply(track, known, context));
  }

  /// Records the survivor's no to a whole track.
  ///
  /// @throws PlanRefusal when the plan has no such open track
  CaseFile refuse(
      Actor actor, UUID id, Revision revision, Track track, String reason, LocalDate on) {
    notAhead(on);
    return planned(
        actor,
        id,
        revision,
        "refuse-track",
        "track/" + track,
        Competence.toPlan(track),
        (file, context) -> {
          var sealed = words.sealed(file, track, reason);
          var refusal = new AppliedTrack.Refusal(sealed, on, context.now(), context.actor(), null);
          return file.plan().refuse(track, refusal, context);
        });
  }

  /// Sets the days a plan counts from; due dates follow, and every one that moves is logged.
  CaseFile anchor(Actor actor, UUID id, Revision revision, Anchors known) {
    return planned(
        actor,
        id,
        revision,
        "set-plan-dates",
        null,
        _ -> true,
        (file, context) -> file.plan().anchor(known, context));
  }

  /// Records what came of a milestone.
  ///
  /// @throws PlanRefusal when it is not the actor's to record, unknown, too early, or something
  ///   comes first
  /// @throws FieldErrors when date, evidence or reason is missing
  CaseFile record(Actor actor, UUID id, Revision revision, String code, RecordMilestone asked) {
    return room.change(
        actor,
        id,
        revision,
        Action.RECORD,
        "record-milestone",
        "milestone/" + code,
        asked.details(),
        file -> {
          var context = context(file, actor);
          var step = file.plan().step(code, templates);
          if (!Competence.records(step, Access.actingRoles(actor, file), asked.overrides())) {
            throw new PlanRefusal.NotYourTrack();
          }
          return file.with(file.plan().record(code, words.sealed(file, asked, context), context));
        });
  }

  /// Whether a milestone of this file's plan is for one of these roles to record.
  public boolean concerns(CaseFile file, String code, Set<Role> roles) {
    return Competence.records(file.plan().step(code, templates), roles, false);
  }

  private CaseFile planned(
      Actor actor,
      UUID id,
      Revision revision,
      String act,
      @Nullable String object,
      Predicate<Set<Role>> competent,
      BiFunction<CaseFile, Plan.Context, Plan> decision) {
    return room.change(
        actor,
        id,
        revision,
        Action.PLAN,
        act,
        object,
        Map.of(),
        file -> {
          if (!competent.test(Access.actingRoles(actor, file))) {
            throw new PlanRefusal.NotYourTrack();
          }
          return file.with(decision.apply(file, context(file, actor)));
        });
  }

  private Plan.Context context(CaseFile file, Actor actor) {
    return new Plan.Context(
        templates,
        Circumstances.of(file, today.day()),
        actor.id(),
        Access.actingRoles(actor, file).contains(Role.SUPERVISOR),
        today.now());
  }

  private void notAhead(LocalDate on) {
    new FieldErrors()
        .addIf(on.isAfter(today.day()), "/on", "A refusal is recorded when it was said")
        .throwIfAny();
  }
}
