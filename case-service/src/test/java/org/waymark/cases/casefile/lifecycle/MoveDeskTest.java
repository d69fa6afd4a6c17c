package org.waymark.cases.casefile.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.cases.casefile.Browser;
import org.waymark.cases.casefile.FileRoom;
import org.waymark.cases.casefile.plan.AppliedTrack;
import org.waymark.cases.casefile.plan.Milestone;
import org.waymark.cases.casefile.plan.MilestoneRecord;
import org.waymark.cases.casefile.plan.Plan;
import org.waymark.cases.casefile.plan.template.Status;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.testing.ServiceTest;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.Change;

@ServiceTest
class MoveDeskTest {
  @Autowired MockMvcTester mvc;
  @Autowired FileRoom room;
  private final String organisation = "org-" + UUID.randomUUID();
  private Browser una;
  private Browser sam;

  @BeforeEach
  void users() {
    una = new Browser(mvc, "una", organisation, Role.CASEWORKER);
    sam = new Browser(mvc, "sam", organisation, Role.SUPERVISOR);
  }

  @Test
  void a_move_keeps_who_when_why_and_what_was_vouched_for() {
    var contact =
        una.opens(UUID.randomUUID(), Browser.OPENING.replace("'startAt': 'INTAKE',", "")).fine();
    assertThat(contact.at("/state")).isEqualTo("CONTACT");
    assertThat(contact.body().has("htcdsStatus")).isFalse();
    var intake = una.moves(contact, "INTAKE", "PERSON_AGREES_TO_TALK").fine();
    assertThat(intake.at("/state")).isEqualTo("INTAKE");
    assertThat(intake.at("/moves/0/from")).isEqualTo("CONTACT");
    assertThat(intake.at("/moves/0/by")).isEqualTo("una");
    assertThat(intake.at("/moves/0/why")).isEqualTo("as agreed with her");
    assertThat(intake.at("/moves/0/confirmed/0")).isEqualTo("PERSON_AGREES_TO_TALK");
    assertThat(intake.at("/stateSince")).isEqualTo(intake.at("/moves/0/at"));
  }

  @Test
  void a_move_that_the_table_does_not_have_is_refused_in_words() {
    var file = una.opensAFile();
    var refused = una.moves(file, "FOLLOW_UP");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("illegal-move");
    assertThat(refused.at("/title")).isEqualTo("A file cannot move from intake to follow up");
  }

  @Test
  void a_move_waits_for_its_guards() {
    var file = una.opensAFile();
    var refused = una.moves(file, "SCREENING", "IMMEDIATE_SAFETY_MET");
    assertThat(refused.problem()).isEqualTo("guard-not-met");
    assertThat(refused.body().path("guards").valueStream().map(code -> code.asString()).toList())
        .containsExactly("CONSENT_TO_CASE_WORK", "INTERPRETER_IF_WANTED");
  }

  @Test
  void the_moves_offered_say_who_makes_them_and_what_must_hold() {
    var file = una.opensAFile();
    var screening =
        file.body()
            .path("availableMoves")
            .valueStream()
            .filter(move -> move.path("to").asString().equals("SCREENING"))
            .findFirst()
            .orElseThrow();
    assertThat(screening.at("/byRoles/0").asString()).isEqualTo("caseworker");
    assertThat(screening.at("/guards/0/code").asString()).isEqualTo("CONSENT_TO_CASE_WORK");
    assertThat(screening.at("/guards/0/kind").asString()).isEqualTo("CHECKED");
    assertThat(screening.at("/guards/0/met").asBoolean()).isFalse();
  }

  @Test
  void a_supervisors_move_is_not_for_a_caseworker() {
    var file = una.opensAFile();
    var refused =
        una.post(
            "/case-files/{id}/moves",
            file.etag(),
            "{'to': 'CLOSED', 'why': 'double', 'confirmed': [], 'closureReason': 'DUPLICATE'}",
            file.id());
    assertThat(refused.problem()).isEqualTo("illegal-move");
    assertThat(refused.at("/title")).contains("supervisor");
  }

  @Test
  void a_duplicate_is_closed_by_a_supervisor_and_out_of_its_teams_sight_until_reopened() {
    var file = una.opensAFile();
    var closing =
        "{'to': 'CLOSED', 'why': 'double', 'confirmed': [], 'closureReason': 'DUPLICATE'}";
    var closed = sam.post("/case-files/{id}/moves", file.etag(), closing, file.id()).fine();
    assertThat(closed.at("/state")).isEqualTo("CLOSED");
    assertThat(closed.at("/moves/0/closureReason")).isEqualTo("DUPLICATE");
    var unseen = una.reads(file.id());
    assertThat(unseen.problem()).isEqualTo("file-closed");
    assertThat(una.get("/case-files").body().path("items").isEmpty()).isTrue();
    var reopened =
        una.post(
                "/case-files/{id}/moves",
                "\"" + unseen.body().path("revision").asLong() + "\"",
                "{'to': 'INTAKE', 'why': 'wrote again', 'confirmed': ['NEW_CONTACT_OR_RISK']}",
                file.id())
            .fine();
    assertThat(reopened.at("/state")).isEqualTo("INTAKE");
  }

  @Test
  void a_suspended_file_goes_back_to_where_it_was() {
    var file = una.opensAFile();
    var suspended =
        una.moves(file, "SUSPENDED", "CONTACT_ATTEMPTS_LOGGED", "RISK_REVIEW_WITHIN_7_DAYS").fine();
    assertThat(una.moves(suspended, "SCREENING").problem()).isEqualTo("illegal-move");
    var back =
        una.moves(suspended, "INTAKE", "CONTACT_REGAINED", "RISK_AND_CONSENT_REVIEWED").fine();
    assertThat(back.at("/state")).isEqualTo("INTAKE");
  }

  @Test
  void a_file_is_closed_by_a_second_person_once_its_checklist_is_complete() {
    var both = new Browser(mvc, "bo", organisation, Role.CASEWORKER, Role.SUPERVISOR);
    var file = both.opensAFile();
    var suspended =
        both.moves(file, "SUSPENDED", "CONTACT_ATTEMPTS_LOGGED", "RISK_REVIEW_WITHIN_7_DAYS")
            .fine();
    var review = both.moves(suspended, "CLOSURE_REVIEW", "ABOUT_30_DAYS_WITHOUT_CONTACT").fine();
    assertThat(sam.moves(review, "CLOSED").body().path("guards").toString())
        .isEqualTo("[\"CHECKLIST_COMPLETE\"]");
    var some = both.put("/case-files/{id}/closing", review.etag(), checklist(12), file.id()).fine();
    assertThat(some.body().at("/closing/complete").asBoolean()).isFalse();
    assertThat(some.at("/closing/missing/0")).isEqualTo("14");
    var all = both.put("/case-files/{id}/closing", some.etag(), checklist(20), file.id()).fine();
    assertThat(all.body().at("/closing/complete").asBoolean()).isTrue();
    assertThat(both.moves(all, "CLOSED").body().path("guards").toString())
        .as("never by the proposer")
        .isEqualTo("[\"NOT_THE_PROPOSER\"]");
    var closed = sam.moves(all, "CLOSED").fine();
    assertThat(closed.at("/state")).isEqualTo("CLOSED");
    assertThat(closed.at("/moves/2/closureReason")).isEqualTo("NO_CONTACT");
    assertThat(closed.at("/closing/points/0/remark")).isEqualTo("seen 1");
  }

  private static String checklist(int upTo) {
    return IntStream.rangeClosed(1, upTo)
        .filter(point -> point != 13)
        .mapToObj(
            point -> "{'point': %d, 'answer': 'YES', 'remark': 'seen %d'}".formatted(point, point))
        .collect(Collectors.joining(",", "{'reason': 'NO_CONTACT', 'points': [", "]}"));
  }

  @Test
  void a_move_that_takes_a_proposal_is_not_made_directly_and_others_are_not_proposed() {
    var file = una.opensAFile();
    var refused =
        una.post(
            "/case-files/{id}/move-proposals",
            file.etag(),
            "{'to': 'SCREENING', 'why': 'ready'}",
            file.id());
    assertThat(refused.problem()).isEqualTo("illegal-move");
    assertThat(refused.at("/title")).contains("without a proposal");
  }

  @Test
  void a_return_is_proposed_on_the_team_and_confirmed_by_a_supervisor() {
    var file = inRecovery(una);
    assertThat(una.moves(file, "RETURN").at("/title")).contains("then a supervisor confirms it");
    assertThat(proposes(una, file).body().path("guards").toString())
        .as("no return without the survivor's recorded choice")
        .isEqualTo("[\"RETURN_CHOICE_RECORDED\"]");
    var chosen = choiceRecorded(una, file);
    var proposed = proposes(una, chosen).fine();
    assertThat(proposed.at("/state")).isEqualTo("RECOVERY");
    assertThat(proposed.at("/pendingMove/by")).isEqualTo("una");
    assertThat(proposed.at("/pendingMove/why")).isEqualTo("she wants to go home");
    var confirmed = sam.moves(proposed, "RETURN").fine();
    assertThat(confirmed.at("/state")).isEqualTo("RETURN");
    assertThat(confirmed.body().has("pendingMove")).isFalse();
    assertThat(confirmed.at("/moves/0/by")).isEqualTo("sam");
    assertThat(confirmed.at("/moves/0/proposedBy")).isEqualTo("una");
  }

  @Test
  void whoever_proposed_a_move_does_not_confirm_it_and_may_take_it_back() {
    var both = new Browser(mvc, "bo", organisation, Role.CASEWORKER, Role.SUPERVISOR);
    var proposed = proposes(both, choiceRecorded(both, inRecovery(both))).fine();
    assertThat(both.moves(proposed, "RETURN").at("/title"))
        .isEqualTo("Whoever proposed the move cannot confirm it");
    var dropped =
        both.delete("/case-files/{id}/move-proposals", proposed.etag(), proposed.id()).fine();
    assertThat(dropped.body().has("pendingMove")).isFalse();
    assertThat(sam.moves(dropped, "RETURN").problem()).isEqualTo("illegal-move");
  }

  private Browser.Answer proposes(Browser who, Browser.Answer file) {
    return who.post(
        "/case-files/{id}/move-proposals",
        file.etag(),
        "{'to': 'RETURN', 'why': 'she wants to go home'}",
        file.id());
  }

  private Browser.Answer inRecovery(Browser who) {
    var file = who.opensAFile();
    var recovery = Course.startingAt(State.RECOVERY, Instant.now());
    room.settle("test", file.id(), Act.of("set-up"), before -> Change.to(before.with(recovery)));
    return who.reads(file.id());
  }

  private Browser.Answer choiceRecorded(Browser who, Browser.Answer file) {
    who.post("/case-files/{id}/plan/tracks", file.etag(), "{'track': 'REP'}", file.id()).fine();
    room.settle(
        "test",
        file.id(),
        Act.of("set-up"),
        before -> Change.to(before.with(achieving(before.plan(), "REP-02"))));
    return who.reads(file.id());
  }

  private static Plan achieving(Plan plan, String code) {
    var now = Instant.now();
    var day = LocalDate.parse("2026-10-01");
    var record =
        new MilestoneRecord(
            UUID.randomUUID(), Status.ACHIEVED, day, now, "una", null, null, List.of(), null);
    var opened =
        plan.opened().stream()
            .map(track ->
                new AppliedTrack(
                    track.track(),
                    track.version(),
                    track.at(),
                    track.by(),
                    track.refusals(),
                    track.milestones().stream()
                        .map(milestone ->
                            milestone.code().equals(code)
                                ? new Milestone(
                                    code, milestone.title(), milestone.due(), List.of(record))
                                : milestone)
                        .toList()))
            .toList();
    return new Plan(plan.anchors(), opened, plan.slips());
  }
}
