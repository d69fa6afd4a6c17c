package org.waymark.cases.casefile.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.resourceserver.access.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LifecycleTest {

  /// domain.md §2.2, written down a second time: from, to, by whom, what must hold. `!` stands for
  /// a move that is proposed and confirmed.
  private static final String TABLE =
      """
      CONTACT INTAKE intake,caseworker PERSON_AGREES_TO_TALK,OWNER_ASSIGNED
      CONTACT CLOSED supervisor UNREACHABLE_OR_SIGNPOSTED
      INTAKE SCREENING caseworker CONSENT_TO_CASE_WORK,IMMEDIATE_SAFETY_MET,INTERPRETER_IF_WANTED
      SCREENING IDENTIFICATION caseworker SCREENING_POSITIVE,SECOND_READER_SIGNED
      SCREENING CLOSED supervisor NO_INDICATION_FOUND,OTHER_HELP_OFFERED
      SCREENING RECOVERY supervisor HELPED_AS_VULNERABLE
      IDENTIFICATION RECOVERY caseworker CASE_PLAN_SIGNED,PLAN_HAS_TRACK
      IDENTIFICATION CLOSED supervisor FOUND_NOT_A_VICTIM,REFERRED_ELSEWHERE_FIRST
      IDENTIFICATION REINTEGRATION caseworker ALREADY_HOME
      RECOVERY RETURN !caseworker RETURN_CHOICE_RECORDED,BEST_INTERESTS_DETERMINED
      RECOVERY REINTEGRATION caseworker STAYS_OR_THIRD_COUNTRY
      RETURN RECOVERY intake,caseworker,counsellor,legal,health,shelter,return_officer NOT_YET_DEPARTED
      RETURN REINTEGRATION caseworker HANDOVER_ACCEPTED
      RETURN TRANSFERRED supervisor HANDOVER_ACCEPTED,CONSENT_TO_TRANSFER
      REINTEGRATION FOLLOW_UP caseworker GOALS_MET_OR_TIME_REVIEWED
      FOLLOW_UP CLOSURE_REVIEW caseworker YEAR_REVIEWED_OR_CLOSURE_REASON
      CLOSURE_REVIEW CLOSED supervisor CHECKLIST_COMPLETE,NOT_THE_PROPOSER
      SUSPENDED CLOSURE_REVIEW caseworker ABOUT_30_DAYS_WITHOUT_CONTACT
      CLOSED INTAKE caseworker NEW_CONTACT_OR_RISK
      """;

  static Stream<String> rows() {
    return Stream.concat(
        TABLE.lines(), Arrays.stream(State.values()).flatMap(LifecycleTest::ofAny));
  }

  private static Stream<String> ofAny(State from) {
    if (!from.open()) {
      return Stream.of();
    }
    var rows = Stream.<String>builder().add(from + " CLOSED supervisor DEATH_OR_DUPLICATE");
    if (from != State.SUSPENDED) {
      rows.add(from + " SUSPENDED caseworker CONTACT_ATTEMPTS_LOGGED,RISK_REVIEW_WITHIN_7_DAYS");
    }
    if (from != State.RETURN) {
      rows.add(from + " TRANSFERRED supervisor RECEIVER_ACCEPTED,CONSENT_TO_TRANSFER");
    }
    return rows.build();
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void from_every_state_there_are_the_moves_of_the_table_and_no_others(State from) {
    var expected = rows().filter(row -> row.startsWith(from + " ")).toList();
    assertThat(Lifecycle.from(from, null).stream().map(LifecycleTest::asRow))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void a_suspended_file_returns_to_the_state_it_was_in_and_to_no_other() {
    assertThat(Lifecycle.from(State.SUSPENDED, State.RECOVERY).stream().map(LifecycleTest::asRow))
        .contains("SUSPENDED RECOVERY caseworker CONTACT_REGAINED,RISK_AND_CONSENT_REVIEWED")
        .noneMatch(row -> row.startsWith("SUSPENDED RETURN"));
    assertThat(Lifecycle.rule(State.SUSPENDED, State.RECOVERY, State.RETURN, null)).isEmpty();
  }

  @Test
  void a_transferred_file_belongs_to_others_and_moves_no_more() {
    assertThat(Lifecycle.from(State.TRANSFERRED, null)).isEmpty();
  }

  @Test
  void death_and_duplicate_close_a_file_from_any_open_state_by_a_rule_of_their_own() {
    for (var state : State.values()) {
      var exceptional = Lifecycle.rule(state, null, State.CLOSED, ClosureReason.DIED);
      assertThat(exceptional.map(Rule::guards))
          .isEqualTo(
              state.open()
                  ? java.util.Optional.of(List.of(Guard.DEATH_OR_DUPLICATE))
                  : java.util.Optional.empty());
    }
    assertThat(
            Lifecycle.rule(State.SCREENING, null, State.CLOSED, ClosureReason.NOT_A_VICTIM_REFERRED)
                .map(Rule::guards))
        .hasValue(List.of(Guard.NO_INDICATION_FOUND, Guard.OTHER_HELP_OFFERED));
    assertThat(
            Lifecycle.rule(State.RECOVERY, null, State.CLOSED, ClosureReason.GOALS_MET)
                .map(Rule::guards))
        .as("anything else passes the closure review")
        .hasValue(List.of(Guard.DEATH_OR_DUPLICATE));
  }

  static Stream<Guard> checked() {
    return Arrays.stream(Guard.values()).filter(guard -> guard.kind() == Guard.Kind.CHECKED);
  }

  @ParameterizedTest
  @MethodSource("checked")
  void what_the_file_shows_is_met_when_it_shows_it_and_not_before(Guard guard) {
    assertThat(guard.met(favourable())).as("favourable").isTrue();
    assertThat(guard.met(unfavourable())).as("unfavourable").isFalse();
  }

  @ParameterizedTest
  @EnumSource(Guard.class)
  void what_only_people_know_is_met_once_they_confirm_it(Guard guard) {
    if (guard.kind() == Guard.Kind.CONFIRMED) {
      assertThat(guard.met(unfavourable())).isFalse();
      assertThat(guard.met(confirming(Set.of(guard)))).isTrue();
      assertThat(guard.met(confirming(EnumSet.complementOf(EnumSet.of(guard))))).isFalse();
    } else {
      assertThat(guard.met(confirming(EnumSet.allOf(Guard.class))))
          .as("nobody vouches for what the file must show")
          .isFalse();
    }
  }

  @Test
  void every_guard_stands_before_some_move() {
    var used =
        Arrays.stream(State.values())
            .flatMap(from -> Lifecycle.from(from, State.RECOVERY).stream())
            .flatMap(rule -> rule.guards().stream())
            .collect(Collectors.toSet());
    assertThat(used).containsExactlyInAnyOrder(Guard.values());
  }

  @Test
  void a_child_or_a_person_of_unknown_age_returns_only_after_a_determination_of_best_interests() {
    var row = Lifecycle.rule(State.RECOVERY, null, State.RETURN, null).orElseThrow();
    assertThat(row.unmet(facts(Set.of("REP-02"), true, Set.of())))
        .containsExactly(Guard.BEST_INTERESTS_DETERMINED);
    assertThat(row.unmet(facts(Set.of("REP-02"), false, Set.of()))).isEmpty();
  }

  @Test
  void whoever_is_on_the_team_may_stop_a_return_until_departure() {
    var row = Lifecycle.rule(State.RETURN, null, State.RECOVERY, null).orElseThrow();
    assertThat(row.unmet(facts(Set.of("REP-02"), true, Set.of()))).isEmpty();
    assertThat(row.unmet(facts(Set.of("REP-10"), true, Set.of())))
        .containsExactly(Guard.NOT_YET_DEPARTED);
  }

  private static String asRow(Rule rule) {
    return "%s %s %s%s %s"
        .formatted(
            rule.from(),
            rule.to(),
            rule.proposal() ? "!" : "",
            rule.by().stream().sorted().map(Role::wire).collect(Collectors.joining(",")),
            rule.guards().stream().map(Guard::name).collect(Collectors.joining(",")));
  }

  private static Facts favourable() {
    return new Facts(
        true,
        true,
        true,
        true,
        Set.of("REP-02", "REP-14", "REI-14"),
        true,
        true,
        true,
        Set.of(),
        ClosureReason.DUPLICATE);
  }

  private static Facts unfavourable() {
    return confirming(Set.of());
  }

  private static Facts confirming(Set<Guard> confirmed) {
    return new Facts(
        false, false, false, false, Set.of("REP-10"), true, false, false, confirmed, null);
  }

  private static Facts facts(Set<String> achieved, boolean possiblyMinor, Set<Guard> confirmed) {
    return new Facts(true, true, true, true, achieved, possiblyMinor, true, true, confirmed, null);
  }
}
