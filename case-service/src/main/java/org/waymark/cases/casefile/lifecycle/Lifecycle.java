package org.waymark.cases.casefile.lifecycle;

import static org.waymark.cases.casefile.lifecycle.Guard.*;
import static org.waymark.cases.casefile.lifecycle.State.*;
import static org.waymark.resourceserver.access.Role.CASEWORKER;
import static org.waymark.resourceserver.access.Role.COUNSELLOR;
import static org.waymark.resourceserver.access.Role.HEALTH;
import static org.waymark.resourceserver.access.Role.LEGAL;
import static org.waymark.resourceserver.access.Role.RETURN_OFFICER;
import static org.waymark.resourceserver.access.Role.SHELTER;
import static org.waymark.resourceserver.access.Role.SUPERVISOR;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.access.Role;

/// The table of moves of domain.md §2.2, as data. A move that is not in it does not exist.
///
/// Return to the state before a suspension is the one row that depends on the file; [#from] adds
/// it.
public final class Lifecycle {

  private static final Set<ClosureReason> EXCEPTIONAL =
      Set.of(ClosureReason.DIED, ClosureReason.DUPLICATE);
  private static final Set<ClosureReason> ORDINARY =
      Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(EXCEPTIONAL)));

  private static final Set<Role> INTAKE_WORK = Set.of(Role.INTAKE, CASEWORKER);
  private static final Set<Role> TEAM =
      Set.of(Role.INTAKE, CASEWORKER, COUNSELLOR, LEGAL, HEALTH, SHELTER, RETURN_OFFICER);

  private static final List<Rule> RULES = rules();

  private Lifecycle() {}

  private static List<Rule> rules() {
    var rules = new ArrayList<Rule>();
    rules.add(row(CONTACT, State.INTAKE, INTAKE_WORK, PERSON_AGREES_TO_TALK, OWNER_ASSIGNED));
    rules.add(closing(CONTACT, UNREACHABLE_OR_SIGNPOSTED));
    rules.add(
        row(
            State.INTAKE,
            SCREENING,
            Set.of(CASEWORKER),
            CONSENT_TO_CASE_WORK,
            IMMEDIATE_SAFETY_MET,
            INTERPRETER_IF_WANTED));
    rules.add(
        row(
            SCREENING,
            IDENTIFICATION,
            Set.of(CASEWORKER),
            SCREENING_POSITIVE,
            SECOND_READER_SIGNED));
    rules.add(closing(SCREENING, NO_INDICATION_FOUND, OTHER_HELP_OFFERED));
    rules.add(row(SCREENING, RECOVERY, Set.of(SUPERVISOR), HELPED_AS_VULNERABLE));
    rules.add(row(IDENTIFICATION, RECOVERY, Set.of(CASEWORKER), CASE_PLAN_SIGNED, PLAN_HAS_TRACK));
    rules.add(closing(IDENTIFICATION, FOUND_NOT_A_VICTIM, REFERRED_ELSEWHERE_FIRST));
    rules.add(row(IDENTIFICATION, REINTEGRATION, Set.of(CASEWORKER), ALREADY_HOME));
    rules.add(
        new Rule(
            RECOVERY,
            RETURN,
            Set.of(CASEWORKER),
            true,
            List.of(RETURN_CHOICE_RECORDED, BEST_INTERESTS_DETERMINED),
            Set.of()));
    rules.add(row(RECOVERY, REINTEGRATION, Set.of(CASEWORKER), STAYS_OR_THIRD_COUNTRY));
    rules.add(row(RETURN, RECOVERY, TEAM, NOT_YET_DEPARTED));
    rules.add(row(RETURN, REINTEGRATION, Set.of(CASEWORKER), HANDOVER_ACCEPTED));
    rules.add(row(REINTEGRATION, FOLLOW_UP, Set.of(CASEWORKER), GOALS_MET_OR_TIME_REVIEWED));
    rules.add(row(FOLLOW_UP, CLOSURE_REVIEW, Set.of(CASEWORKER), YEAR_REVIEWED_OR_CLOSURE_REASON));
    rules.add(
        row(CLOSURE_REVIEW, CLOSED, Set.of(SUPERVISOR), CHECKLIST_COMPLETE, NOT_THE_PROPOSER));
    rules.add(row(SUSPENDED, CLOSURE_REVIEW, Set.of(CASEWORKER), ABOUT_30_DAYS_WITHOUT_CONTACT));
    rules.add(row(CLOSED, State.INTAKE, Set.of(CASEWORKER), NEW_CONTACT_OR_RISK));
    for (var state : State.values()) {
      if (state.open()) {
        fromAnyOpen(state, rules);
      }
    }
    return List.copyOf(rules);
  }

  private static void fromAnyOpen(State state, List<Rule> rules) {
    if (state != SUSPENDED) {
      rules.add(
          row(
              state,
              SUSPENDED,
              Set.of(CASEWORKER),
              CONTACT_ATTEMPTS_LOGGED,
              RISK_REVIEW_WITHIN_7_DAYS));
    }
    var handedOver = state == RETURN ? HANDOVER_ACCEPTED : RECEIVER_ACCEPTED;
    rules.add(row(state, TRANSFERRED, Set.of(SUPERVISOR), handedOver, CONSENT_TO_TRANSFER));
    rules.add(
        new Rule(
            state, CLOSED, Set.of(SUPERVISOR), false, List.of(DEATH_OR_DUPLICATE), EXCEPTIONAL));
  }

  private static Rule row(State from, State to, Set<Role> by, Guard... guards) {
    return new Rule(from, to, by, false, List.of(guards), Set.of());
  }

  private static Rule closing(State from, Guard... guards) {
    return new Rule(from, CLOSED, Set.of(SUPERVISOR), false, List.of(guards), ORDINARY);
  }

  /// Every row that leaves this state; `before` is the state a suspended file was in.
  public static List<Rule> from(State state, @Nullable State before) {
    var rules = new ArrayList<>(RULES.stream().filter(rule -> rule.from() == state).toList());
    if (state == SUSPENDED && before != null) {
      rules.removeIf(rule -> rule.to() == before);
      rules.add(
          row(state, before, Set.of(CASEWORKER), CONTACT_REGAINED, RISK_AND_CONSENT_REVIEWED));
    }
    return List.copyOf(rules);
  }

  /// The row that a move with this closure reason falls under.
  public static Optional<Rule> rule(
      State from, @Nullable State before, State to, @Nullable ClosureReason reason) {
    var rows = from(from, before).stream().filter(rule -> rule.to() == to).toList();
    return rows.stream()
        .filter(rule -> reason != null && rule.reasons().contains(reason))
        .findFirst()
        .or(() -> rows.stream().filter(rule -> rule.reasons().isEmpty()).findFirst())
        .or(() -> rows.stream().filter(rule -> rule.reasons().equals(ORDINARY)).findFirst())
        .or(() -> rows.stream().findFirst());
  }
}
