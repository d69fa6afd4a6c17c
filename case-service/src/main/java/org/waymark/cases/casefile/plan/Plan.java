package org.waymark.cases.casefile.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.CaseFileRefusal;
import org.waymark.cases.casefile.Glance;
import org.waymark.cases.casefile.plan.AppliedTrack.Refusal;
import org.waymark.cases.casefile.plan.template.Status;
import org.waymark.cases.casefile.plan.template.Template;
import org.waymark.cases.casefile.plan.template.Templates;
import org.waymark.cases.casefile.plan.template.Track;

/// The plan inside a file: its tracks, what was recorded on them, and every due date that moved. A
/// value: each verb answers the plan after, or throws the refusal. Tracks move on their own clocks;
/// refusing one ends no other (`domain.md` §3).
///
/// @param opened the tracks, in the order they were applied
/// @param slips every due date that moved, oldest first
public record Plan(Anchors anchors, List<AppliedTrack> opened, List<Slip> slips) {

  public Plan {
    opened = List.copyOf(opened);
    slips = List.copyOf(slips);
  }

  /// A due date that moved, in either direction. Setting one for the first time is no slip.
  ///
  /// @param to absent when the milestone lost its date
  /// @param because the milestone recorded, the anchor moved, or the track applied or refused
  public record Slip(
      String code, LocalDate from, @Nullable LocalDate to, String because, Instant at) {}

  /// What the verbs of a plan need to know.
  ///
  /// @param actor who acts, for the record
  /// @param supervisor whether they may set an order aside where the template allows it
  public record Context(
      Templates templates,
      Circumstances circumstances,
      String actor,
      boolean supervisor,
      Instant now) {}

  public static Plan none() {
    return new Plan(Anchors.none(), List.of(), List.of());
  }

  /// Codes of the tracks that are open: a refused one is kept, but is no plan any more.
  public List<String> tracks() {
    return opened.stream()
        .filter(AppliedTrack::open)
        .map(AppliedTrack::track)
        .map(Track::name)
        .toList();
  }

  /// Codes of the milestones achieved on open tracks: with the track, the survivor took back the
  /// choice it rested on.
  public Set<String> achieved() {
    return opened.stream()
        .filter(AppliedTrack::open)
        .flatMap(track -> track.milestones().stream())
        .filter(milestone -> milestone.status() == Status.ACHIEVED)
        .map(Milestone::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Open milestones with a due date, in any order.
  public List<Glance.Due> dues() {
    return opened.stream()
        .filter(AppliedTrack::open)
        .flatMap(track -> track.milestones().stream())
        .filter(milestone -> !milestone.status().isFinal())
        .flatMap(milestone ->
            Optional.ofNullable(milestone.due())
                .map(on -> new Glance.Due(milestone.code(), milestone.title(), on))
                .stream())
        .toList();
  }

  /// Puts a track in the plan, in the version its template has today; a refused one is taken up
  /// again in its own.
  ///
  /// @throws PlanRefusal.TrackThere when it is open already
  public Plan apply(Track track, Anchors known, Context context) {
    var there = track(track);
    if (there.filter(AppliedTrack::open).isPresent()) {
      throw new PlanRefusal.TrackThere();
    }
    var applied =
        there.isPresent()
            ? each(track, again -> again.reopened(context.now()))
            : adding(template(track, context), context);
    var days = (there.isPresent() ? anchors.with("STAY", null) : anchors).and(known);
    return new Plan(days, applied.opened, slips).settled(track.name(), context);
  }

  private static Template template(Track track, Context context) {
    return context.templates().current(track).orElseThrow(PlanRefusal.TrackMissing::new);
  }

  private Plan adding(Template template, Context context) {
    var all = new ArrayList<>(opened);
    all.add(AppliedTrack.from(template, context.actor(), context.now()));
    return new Plan(anchors, all, slips);
  }

  /// The survivor's no to a whole track: an outcome, after which everything else goes on
  /// (`domain.md` §3.10). With a refused return, the day of the refusal is the day of the decision
  /// to stay.
  ///
  /// @throws PlanRefusal.TrackMissing when the plan does not have it
  /// @throws PlanRefusal.TrackDeclined when it was refused before
  /// @throws PlanRefusal.Departed when the survivor has left
  public Plan refuse(Track track, Refusal refusal, Context context) {
    var there = track(track).orElseThrow(PlanRefusal.TrackMissing::new);
    if (!there.open()) {
      throw new PlanRefusal.TrackDeclined();
    }
    if (departed(there, context)) {
      throw new PlanRefusal.Departed();
    }
    var stay = track == Track.REP ? anchors.stayingFrom(refusal.on()) : anchors;
    return new Plan(stay, opened, slips)
        .each(track, declined -> declined.refused(refusal))
        .settled(track.name(), context);
  }

  private boolean departed(AppliedTrack track, Context context) {
    return new Rules(this, context.templates())
        .steps(track)
        .filter(step -> "DEP".equals(step.sets()))
        .anyMatch(step -> achieved().contains(step.code()));
  }

  /// Sets days of the plan; those not named stay as they are.
  public Plan anchor(Anchors known, Context context) {
    var after = this;
    for (var name : List.of("DEP", "ARR", "STAY")) {
      var on = known.on(name);
      if (on.isPresent() && !on.equals(after.anchors.on(name))) {
        after =
            new Plan(after.anchors.with(name, on.get()), after.opened, after.slips)
                .settled(name, context);
      }
    }
    return after;
  }

  /// Records what came of a milestone. The same record sent again changes nothing.
  ///
  /// @throws PlanRefusal when the milestone is unknown, comes too early, or something must come
  ///   first
  /// @throws CaseFileRefusal.IdTaken when the id names another record
  public Plan record(String code, MilestoneRecord record, Context context) {
    var earlier = recorded(record);
    if (earlier.isPresent()) {
      if (earlier.get().code().equals(code)) {
        return this;
      }
      throw new CaseFileRefusal.IdTaken();
    }
    var rules = new Rules(this, context.templates());
    var step = rules.step(code);
    Recording.check(this, rules, step, record, context);
    var sets = record.status() == Status.ACHIEVED ? step.sets() : null;
    var after =
        each(milestone -> milestone.code().equals(code) ? milestone.recorded(record) : milestone);
    return (sets == null
            ? after
            : new Plan(anchors.with(sets, record.on()), after.opened, after.slips))
        .settled(code, context);
  }

  private Optional<Milestone> recorded(MilestoneRecord record) {
    return milestones()
        .filter(milestone ->
            milestone.records().stream().anyMatch(known -> known.id().equals(record.id())))
        .findFirst();
  }

  /// The plan with due dates as they follow from the circumstances now, as when the profile
  /// changed. Every date that moves is logged.
  public Plan settled(String because, Context context) {
    var schedule =
        new Schedule(this, new Rules(this, context.templates()), context.circumstances());
    var moved = each(schedule::settled);
    var log = new ArrayList<>(slips);
    milestones()
        .flatMap(milestone -> schedule.slip(milestone, because, context.now()).stream())
        .forEach(log::add);
    return new Plan(anchors, moved.opened, log);
  }

  public Optional<AppliedTrack> track(Track track) {
    return opened.stream().filter(there -> there.track() == track).findFirst();
  }

  public Optional<Milestone> milestone(String code) {
    return milestones().filter(milestone -> milestone.code().equals(code)).findFirst();
  }

  /// The milestone, when its track goes on.
  Optional<Milestone> open(String code) {
    return trackOf(code).filter(AppliedTrack::open).flatMap(_ -> milestone(code));
  }

  /// How the template of this plan words a milestone.
  ///
  /// @throws PlanRefusal.UnknownMilestone when no track of the plan has it
  public Template.Step step(String code, Templates templates) {
    return new Rules(this, templates).step(code);
  }

  boolean has(String code) {
    return milestone(code).isPresent();
  }

  Optional<AppliedTrack> trackOf(String code) {
    return Track.ofMilestone(code).flatMap(this::track);
  }

  Stream<Milestone> milestones() {
    return opened.stream().flatMap(track -> track.milestones().stream());
  }

  private Plan each(UnaryOperator<Milestone> change) {
    return new Plan(anchors, opened.stream().map(track -> track.each(change)).toList(), slips);
  }

  private Plan each(Track which, UnaryOperator<AppliedTrack> change) {
    return new Plan(
        anchors,
        opened.stream().map(track -> track.track() == which ? change.apply(track) : track).toList(),
        slips);
  }
}
