package org.waymark.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.cases.casefile.FileFixture.ORGANISATION;
import static org.waymark.cases.casefile.FileFixture.aFile;
import static org.waymark.resourceserver.testing.Actors.actorOf;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.cases.casefile.Access.Verdict;
import org.waymark.cases.casefile.lifecycle.State;
import org.waymark.resourceserver.access.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessTest {

  /// domain.md §10.2, coarse, written down a second time: what each role may do on a file.
  private static final String TABLE =
      """
      intake READ READ_NOTES EDIT_PROFILE REVEAL_IDENTITY EDIT_IDENTITY MOVE NOTE CONSENT
      caseworker READ READ_NOTES EDIT_PROFILE REVEAL_IDENTITY EDIT_IDENTITY MOVE PLAN RECORD NOTE CONSENT REFER TEAM CLOSE
      counsellor READ READ_NOTES REVEAL_IDENTITY MOVE PLAN RECORD NOTE CONSENT REFER
      legal READ READ_NOTES REVEAL_IDENTITY MOVE RECORD NOTE CONSENT REFER
      health READ READ_NOTES REVEAL_IDENTITY MOVE RECORD NOTE CONSENT REFER
      shelter READ READ_NOTES REVEAL_IDENTITY MOVE RECORD NOTE CONSENT REFER
      return_officer READ READ_NOTES REVEAL_IDENTITY MOVE PLAN RECORD NOTE CONSENT REFER
      supervisor READ READ_NOTES REVEAL_IDENTITY MOVE RECORD NOTE TEAM REASSIGN READ_TRAIL
      auditor READ READ_TRAIL
      """;

  @ParameterizedTest
  @EnumSource(Role.class)
  void each_role_does_what_the_table_grants_and_nothing_else(Role role) {
    var file = aFile().with("una", role).in(State.RECOVERY).build();
    var actor = actorOf("una", ORGANISATION, role);
    for (var action : Action.values()) {
      assertThat(Access.verdict(actor, file, action) instanceof Verdict.Granted)
          .as("%s %s", role, action)
          .isEqualTo(granted(role).contains(action.name()));
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobody_of_another_organisation_learns_that_a_file_exists(Role role) {
    var file = aFile().with("una", role).build();
    var stranger = actorOf("una", "another-organisation", role);
    for (var action : Action.values()) {
      assertThat(Access.verdict(stranger, file, action)).isInstanceOf(Verdict.Stranger.class);
    }
  }

  static Stream<Role> membersOnly() {
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.SUPERVISOR && role != Role.AUDITOR);
  }

  @ParameterizedTest
  @MethodSource("membersOnly")
  void off_the_team_nobody_but_supervisors_and_auditors_sees_a_file(Role role) {
    var actor = actorOf("una", ORGANISATION, role);
    for (var action : Action.values()) {
      assertThat(Access.verdict(actor, aFile().build(), action))
          .isInstanceOf(Verdict.Outsider.class);
    }
  }

  @Test
  void a_member_acts_in_the_role_they_hold_on_the_file() {
    var file = aFile().with("una", Role.COUNSELLOR).build();
    var both = actorOf("una", ORGANISATION, Role.COUNSELLOR, Role.CASEWORKER);
    assertThat(Access.verdict(both, file, Action.RECORD))
        .isEqualTo(new Verdict.Granted(Role.COUNSELLOR));
    assertThat(Access.verdict(both, file, Action.EDIT_PROFILE))
        .isInstanceOf(Verdict.NotTheirs.class);
  }

  @Test
  void a_role_that_was_taken_away_opens_no_file() {
    var file = aFile().with("una", Role.COUNSELLOR).build();
    assertThat(Access.verdict(actorOf("una", ORGANISATION, Role.LEGAL), file, Action.READ))
        .isInstanceOf(Verdict.Outsider.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {
        "INTAKE",
        "CASEWORKER",
        "COUNSELLOR",
        "LEGAL",
        "HEALTH",
        "SHELTER",
        "RETURN_OFFICER"
      })
  void a_closed_file_is_out_of_sight_of_its_team(Role role) {
    var file = aFile().with("una", role).in(State.CLOSED).build();
    var actor = actorOf("una", ORGANISATION, role);
    assertThat(Access.verdict(actor, file, Action.READ)).isInstanceOf(Verdict.Ended.class);
    assertThat(Access.verdict(actor, file, Action.REVEAL_IDENTITY))
        .isInstanceOf(Verdict.Ended.class);
    assertThat(Access.verdict(actor, file, Action.MOVE) instanceof Verdict.Granted)
        .as("a caseworker may reopen it")
        .isEqualTo(role == Role.CASEWORKER);
  }

  @ParameterizedTest
  @EnumSource(
      value = State.class,
      names = {"CLOSED", "TRANSFERRED"})
  void an_ended_file_is_read_by_supervisors_and_auditors_and_changed_by_nobody(State ended) {
    var file = aFile().in(ended).build();
    var supervisor = actorOf("sam", ORGANISATION, Role.SUPERVISOR);
    var auditor = actorOf("ada", ORGANISATION, Role.AUDITOR);
    assertThat(Access.verdict(supervisor, file, Action.READ)).isInstanceOf(Verdict.Granted.class);
    assertThat(Access.verdict(auditor, file, Action.READ_TRAIL))
        .isInstanceOf(Verdict.Granted.class);
    for (var action : Set.of(Action.NOTE, Action.TEAM, Action.REASSIGN, Action.RECORD)) {
      assertThat(Access.verdict(supervisor, file, action)).isInstanceOf(Verdict.Ended.class);
    }
  }

  @Test
  void an_auditor_reads_masked_and_a_supervisor_does_not() {
    var file = aFile().build();
    assertThat(Access.masked(actorOf("ada", ORGANISATION, Role.AUDITOR), file)).isTrue();
    assertThat(Access.masked(actorOf("sam", ORGANISATION, Role.SUPERVISOR), file)).isFalse();
  }

  private static Set<String> granted(Role role) {
    return TABLE
        .lines()
        .filter(line -> line.startsWith(role.wire() + " "))
        .flatMap(line -> Arrays.stream(line.split(" ", -1)).skip(1))
        .collect(Collectors.toSet());
  }
}
