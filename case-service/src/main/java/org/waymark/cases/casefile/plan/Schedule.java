package org.waymark.cases.casefile.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.cases.casefile.plan.Plan.Slip;
import org.waymark.cases.casefile.plan.template.Due;
import org.waymark.cases.casefile.plan.template.Need;
import org.waymark.cases.casefile.plan.template.Template.Step;

/// When each open milestone of a plan is due: the later of its own rule and the days its
/// forerunners are, or will be, reached. A milestone whose own rule has no day yet has none:
/// nothing is late for a day that nobody set.
final class Schedule {

  private final Plan plan;
  private final Rules rules;
  private final Circumstances circumstances;
  private final Map<String, Optional<LocalDate>> known = new HashMap<>();

  Schedule(Plan plan, Rules rules, Circumstances circumstances) {
    this.plan = plan;
    this.rules = rules;
    this.circumstances = circumstances;
  }

  /// The milestone with its due date as of now. On a refused track dates stay as they were.
  Milestone settled(Milestone milestone) {
    return plan.open(milestone.code()).isPresent()
        ? milestone.due(due(milestone).orElse(null))
        : milestone;
  }

  /// How far the due date moves, if it had one and does.
  Optional<Slip> slip(Milestone milestone, String because, Instant now) {
    var before = milestone.due();
    var after = settled(milestone).due();
    return before == null || before.equals(after)
        ? Optional.empty()
        : Optional.of(new Slip(milestone.code(), before, after, because, now));
  }

  private Optional<LocalDate> due(Milestone milestone) {
    if (milestone.status().isFinal()) {
      return Optional.ofNullable(milestone.due());
    }
    var before = known.get(milestone.code());
    if (before != null) {
      return before;
    }
    known.put(milestone.code(), Optional.empty());
    var step = rules.step(milestone.code());
    var due = Optional.ofNullable(step.due()).flatMap(rule -> day(rule, milestone));
    var pushed = due.map(own -> pushed(own, step));
    known.put(milestone.code(), pushed);
    return pushed;
  }

  /// The day before which a step may not be achieved.
  Optional<LocalDate> earliest(Step step) {
    return Optional.ofNullable(step.earliest())
        .flatMap(rule -> plan.milestone(step.code()).flatMap(milestone -> day(rule, milestone)));
  }

  /// The day a rule names; empty while the day it counts from is not known.
  Optional<LocalDate> day(Due rule, Milestone milestone) {
    return start(rule, milestone)
        .flatMap(name -> start(name, milestone))
        .map(start -> rule.countedFrom(start, circumstances.child(), milestone.inSecondRound()));
  }

  /// What the rule counts from now; its first choice while neither day is known.
  String countsFrom(Due rule, Milestone milestone) {
    return start(rule, milestone).orElse(rule.from());
  }

  private Optional<String> start(Due rule, Milestone milestone) {
    return Stream.of(Optional.of(rule.from()), Optional.ofNullable(rule.orFrom()))
        .flatMap(Optional::stream)
        .filter(name -> start(name, milestone).isPresent())
        .findFirst();
  }

  private Optional<LocalDate> start(String name, Milestone milestone) {
    return name.equals("START")
        ? milestone.started()
        : circumstances.on(name).or(() -> plan.anchors().on(name)).or(() -> expected(name));
  }

  private LocalDate pushed(LocalDate own, Step step) {
    return step.needs().stream()
        .filter(need -> rules.concerns(need, circumstances))
        .flatMap(need -> earliest(need).stream())
        .reduce(own, (one, other) -> one.isAfter(other) ? one : other);
  }

  private Optional<LocalDate> earliest(Need need) {
    return need.codes().flatMap(code -> expected(code).stream()).min(Comparator.naturalOrder());
  }

  /// The day a forerunner was reached, or is to be; empty when it will not be, or belongs to no
  /// track of this plan.
  private Optional<LocalDate> expected(String code) {
    return plan.open(code)
        .flatMap(milestone -> milestone.status().isFinal() ? milestone.reached() : due(milestone));
  }
}
