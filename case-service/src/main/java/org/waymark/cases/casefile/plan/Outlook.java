package org.waymark.cases.casefile.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.cases.casefile.plan.NeedsFirst.NeedState;
import org.waymark.cases.casefile.plan.template.Template.Step;
import org.waymark.cases.casefile.plan.template.Templates;

/// What a plan looks like on one day: what is late, what waits for what, and what comes next.
public final class Outlook {

  private static final int NEXT = 5;

  private final Plan plan;
  private final Rules rules;
  private final Circumstances circumstances;
  private final NeedsFirst needs;
  private final Schedule schedule;

  public Outlook(Plan plan, Templates templates, Circumstances circumstances) {
    this.plan = plan;
    this.circumstances = circumstances;
    rules = new Rules(plan, templates);
    needs = new NeedsFirst(plan, rules, circumstances);
    schedule = new Schedule(plan, rules, circumstances);
  }

  Rules rules() {
    return rules;
  }

  /// On a refused track nothing is late.
  boolean overdue(Milestone milestone) {
    return goesOn(milestone) && milestone.overdue(circumstances.today());
  }

  Optional<String> dueFrom(Step step, Milestone milestone) {
    return Optional.ofNullable(step.due()).map(rule -> schedule.countsFrom(rule, milestone));
  }

  Optional<LocalDate> earliest(Step step) {
    return schedule.earliest(step);
  }

  List<NeedState> needs(Step step, Milestone milestone) {
    var attested = milestone.latest().map(MilestoneRecord::attested).orElse(List.of());
    return Stream.concat(
            needs.order(step, circumstances.today(), attested).stream(),
            needs.consents(step, attested).stream())
        .toList();
  }

  /// What stands before an open milestone; attestations do not, since whoever records it gives them
  /// then.
  List<String> waitingFor(Step step, Milestone milestone) {
    return milestone.status().isFinal()
        ? List.of()
        : needs(step, milestone).stream()
            .filter(need -> !need.met() && need.kind() != NeedState.Kind.ATTESTED)
            .map(NeedState::code)
            .distinct()
            .toList();
  }

  /// What can be done now: the earliest due first, then what has no date, each in the order of its
  /// track.
  public List<String> next() {
    return plan.milestones()
        .filter(this::actionable)
        .sorted(
            Comparator.comparing(
                milestone -> Optional.ofNullable(milestone.due()).orElse(LocalDate.MAX)))
        .limit(NEXT)
        .map(Milestone::code)
        .toList();
  }

  private boolean actionable(Milestone milestone) {
    var step = rules.step(milestone.code());
    return goesOn(milestone)
        && !milestone.status().isFinal()
        && awake(step, milestone)
        && entered(step)
        && waitingFor(step, milestone).isEmpty()
        && earliest(step).filter(circumstances.today()::isBefore).isEmpty();
  }

  /// Whether the milestone that its due rule counts from, if any, was reached: that is its entry
  /// event.
  private boolean entered(Step step) {
    return Optional.ofNullable(step.due())
        .flatMap(rule -> plan.milestone(rule.from()))
        .map(before -> before.status().isFinal())
        .orElse(true);
  }

  private static boolean awake(Step step, Milestone milestone) {
    return step.trigger() == null || milestone.started().isPresent();
  }

  private boolean goesOn(Milestone milestone) {
    return plan.open(milestone.code()).isPresent();
  }
}
