package org.waymark.cases.casefile.plan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.cases.casefile.Browser;
import org.waymark.cases.casefile.Browser.Answer;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.testing.ServiceTest;

@ServiceTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanDeskTest {

  private static final String DOCUMENT =
      "'evidence': {'kind': 'DOCUMENT', 'text': 'invented form 7'}";

  @Autowired MockMvcTester mvc;
  private final String organisation = "org-" + UUID.randomUUID();
  private Browser una;
  private Answer file;

  @BeforeEach
  void open() {
    una = new Browser(mvc, "una", organisation, Role.CASEWORKER);
    file = una.opensAFile();
  }

  @Test
  void the_templates_are_offered() {
    var templates = una.get("/plan-templates").fine().body();
    assertThat(templates.findValuesAsString("track")).containsExactly("REP", "PSY", "REI");
    assertThat(templates.at("/2/milestones/0/needs/0").asString())
        .isEqualTo("REP-14|STAY_CHOSEN|ALREADY_BACK");
  }

  @Test
  void a_track_comes_with_due_dates_and_what_is_next() {
    var planned = applies(file, "REP");
    assertThat(planned.at("/plan/tracks/0/milestones/0/due")).isEqualTo("2026-10-31");
    assertThat(planned.at("/plan/tracks/0/milestones/0/dueFrom")).isEqualTo("REG");
    assertThat(planned.at("/plan/next/0")).isEqualTo("REP-01");
    assertThat(una.reads(file.id()).at("/plan/tracks/0/milestones/0/overdue")).isEqualTo("true");
  }

  @Test
  void a_milestone_is_recorded_and_what_depends_on_it_slips() {
    var after = achieves(una, applies(file, "REP"), "REP-01", "2026-11-05", "SAF-09").fine();
    assertThat(after.at("/plan/tracks/0/milestones/0/status")).isEqualTo("ACHIEVED");
    assertThat(after.at("/plan/tracks/0/milestones/0/records/0/evidence/text"))
        .isEqualTo("invented form 7");
    assertThat(after.at("/plan/slips/0/code")).isEqualTo("REP-02");
    assertThat(after.at("/plan/slips/0/because")).isEqualTo("REP-01");
    assertThat(
            una.get("/case-files/{id}/timeline", file.id())
                .fine()
                .body()
                .findValuesAsString("kind"))
        .contains("MILESTONE", "SLIP");
  }

  @Test
  void the_same_record_sent_again_is_kept_once() {
    var planned = applies(file, "REP");
    var body = record("ACHIEVED", "2026-10-20", "'attested': ['SAF-09']", DOCUMENT);
    var once = records(una, planned, "REP-01", body).fine();
    assertThat(records(una, planned, "REP-01", body).fine().etag()).isEqualTo(once.etag());
    assertThat(once.body().at("/plan/tracks/0/milestones/0/records")).hasSize(1);
  }

  @Test
  void a_return_is_not_booked_before_the_risk_assessment_not_even_by_a_supervisor() {
    var planned = applies(file, "REP");
    var refused = achieves(una, planned, "REP-08", "2026-11-01");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("needs-first");
    assertThat(refused.at("/title")).startsWith("First: REP-05, REP-06, REP-07");
    assertThat(refused.body().at("/overridable").asBoolean()).isFalse();
    var super_ = new Browser(mvc, "sol", organisation, Role.SUPERVISOR);
    var body = record("ACHIEVED", "2026-11-01", DOCUMENT, "'override': {'reason': 'in a hurry'}");
    assertThat(records(super_, planned, "REP-08", body).problem()).isEqualTo("not-overridable");
  }

  @Test
  void a_supervisor_sets_a_sequence_aside_with_a_reason_and_records_nothing_else() {
    var planned = applies(file, "REP");
    var super_ = new Browser(mvc, "sol", organisation, Role.SUPERVISOR);
    assertThat(achieves(super_, planned, "REP-01", "2026-10-20", "SAF-09").problem())
        .isEqualTo("not-your-part");
    var body = record("ACHIEVED", "2026-10-20", DOCUMENT, "'override': {'reason': 'plan is oral'}");
    assertThat(records(una, planned, "REP-01", body).problem()).isEqualTo("not-overridable");
    var after = records(super_, planned, "REP-01", body).fine();
    assertThat(after.at("/plan/tracks/0/milestones/0/records/0/override/reason"))
        .isEqualTo("plan is oral");
  }

  @Test
  void a_counsellor_plans_and_records_counselling_only() {
    var invited = una.invites(file, "cora", Role.COUNSELLOR);
    var cora = new Browser(mvc, "cora", organisation, Role.COUNSELLOR);
    assertThat(apply(cora, invited, "REP").problem()).isEqualTo("not-your-part");
    var planned = apply(cora, invited, "PSY").fine();
    var both = applies(planned, "REP");
    assertThat(achieves(cora, both, "PSY-01", "2026-10-03").status()).isEqualTo(200);
    assertThat(achieves(cora, both, "REP-01", "2026-10-20", "SAF-09").problem())
        .isEqualTo("not-your-part");
  }

  @Test
  void what_is_missing_is_named_by_its_field() {
    var planned = applies(file, "PSY");
    assertThat(
            records(una, planned, "PSY-01", record("ACHIEVED", "2026-10-03"))
                .at("/errors/0/pointer"))
        .isEqualTo("/evidence");
    assertThat(
            records(una, planned, "PSY-01", record("DECLINED", "2026-10-03"))
                .at("/errors/0/pointer"))
        .isEqualTo("/reason");
    assertThat(
            records(una, planned, "PSY-01", record("ACHIEVED", "2098-10-03", DOCUMENT))
                .at("/errors/0/pointer"))
        .isEqualTo("/on");
  }

  @Test
  void a_moved_departure_moves_what_hangs_on_it() {
    var planned = applies(file, "REP");
    var dated = anchors(planned, "2099-03-01");
    var moved = anchors(dated, "2099-03-11");
    assertThat(moved.at("/plan/anchors/departure")).isEqualTo("2099-03-11");
    assertThat(moved.body().at("/plan/slips").findValuesAsString("because")).contains("DEP");
  }

  @Test
  void a_refused_return_is_an_outcome_and_ends_nothing_else() {
    var both = applies(applies(file, "PSY"), "REP");
    var after =
        una.post(
                "/case-files/{id}/plan/tracks/REP/refusal",
                both.etag(),
                "{'reason': 'the brother owes them', 'on': '2026-11-02'}",
                file.id())
            .fine();
    assertThat(after.at("/plan/tracks/1/status")).isEqualTo("DECLINED");
    assertThat(after.at("/plan/tracks/1/refusal/reason")).isEqualTo("the brother owes them");
    assertThat(after.at("/plan/tracks/0/status")).isEqualTo("OPEN");
    assertThat(after.body().at("/plan/next").toString()).doesNotContain("REP");
    assertThat(achieves(una, after, "REP-08", "2026-11-10").problem()).isEqualTo("track-declined");
  }

  @Test
  void a_plan_follows_a_survivor_who_turns_out_to_be_a_child() {
    var planned =
        una.post(
                "/case-files/{id}/plan/tracks",
                file.etag(),
                "{'track': 'REI', 'anchors': {'arrival': '2099-01-01'}}",
                file.id())
            .fine();
    assertThat(planned.at("/plan/tracks/0/milestones/5/due")).isEqualTo("2099-04-01");
    var younger = Browser.PROFILE.replace("BAND_24_26", "BAND_9_17");
    var after = una.put("/case-files/{id}/profile", planned.etag(), younger, file.id()).fine();
    assertThat(after.at("/plan/tracks/0/milestones/5/due")).isEqualTo("2099-01-31");
    assertThat(after.at("/plan/slips/0/because")).isEqualTo("PROFILE");
    assertThat(after.body().at("/plan/tracks/0/milestones/5/overridable").asBoolean()).isFalse();
  }

  private Answer applies(Answer onto, String track) {
    return apply(una, onto, track).fine();
  }

  private static Answer apply(Browser who, Answer onto, String track) {
    return who.post(
        "/case-files/{id}/plan/tracks",
        onto.etag(),
        "{'track': '%s', 'anchors': {}}".formatted(track),
        onto.id());
  }

  private Answer anchors(Answer onto, String departure) {
    return una.put(
            "/case-files/{id}/plan/anchors",
            onto.etag(),
            "{'departure': '%s'}".formatted(departure),
            onto.id())
        .fine();
  }

  private static Answer achieves(
      Browser who, Answer onto, String code, String on, String... attested) {
    var codes = attested.length == 0 ? "" : "'" + String.join("','", attested) + "'";
    return records(
        who, onto, code, record("ACHIEVED", on, DOCUMENT, "'attested': [" + codes + "]"));
  }

  private static Answer records(Browser who, Answer onto, String code, String body) {
    return who.post(
        "/case-files/{id}/plan/milestones/{code}/records", onto.etag(), body, onto.id(), code);
  }

  private static String record(String status, String on, String... more) {
    var rest = more.length == 0 ? "" : ", " + String.join(", ", more);
    return "{'id': '%s', 'status': '%s', 'on': '%s'%s}"
        .formatted(UUID.randomUUID(), status, on, rest);
  }
}
