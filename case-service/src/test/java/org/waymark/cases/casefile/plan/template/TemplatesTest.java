package org.waymark.cases.casefile.plan.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplatesTest {

  private final Templates shipped = new Templates();

  @Test
  void the_shipped_templates_hold_every_milestone_of_their_tracks() {
    assertThat(shipped.current(Track.REP).orElseThrow().milestones()).hasSize(15);
    assertThat(shipped.current(Track.PSY).orElseThrow().milestones()).hasSize(12);
    assertThat(shipped.current(Track.REI).orElseThrow().milestones()).hasSize(15);
    assertThat(shipped.title("REP-05")).isEqualTo("Pre-return risk assessment");
  }

  @Test
  void no_supervisor_sets_a_safety_gate_aside() {
    var rep = shipped.current(Track.REP).orElseThrow();
    for (var gate : List.of("REP-02", "REP-05", "REP-06", "REP-08", "REP-10", "REP-14")) {
      assertThat(rep.step(gate).orElseThrow().overridable()).as(gate).isFalse();
    }
    assertThat(rep.step("REP-09").orElseThrow().overridable()).isTrue();
  }

  @Test
  void every_milestone_says_why_its_order_may_or_may_not_be_set_aside() {
    assertThat(shipped.current())
        .allSatisfy(template ->
            assertThat(template.milestones())
                .allSatisfy(step ->
                    assertThat(step.why())
                        .matches(
                            step.overridable() ? "Sequence only: .*" : ".*(gate|Only|Nothing).*")));
  }

  @Test
  void a_sound_template_is_read() {
    assertThat(Templates.of(List.of(template(SOUND))).current()).hasSize(1);
  }

  @Test
  void a_newer_version_is_offered_and_an_older_one_still_found() {
    var both =
        Templates.of(
            List.of(
                template(SOUND),
                template(SOUND)
                    .replace("\"version\": 1", "\"version\": 2")
                    .replace("First", "Renamed")));
    assertThat(both.current(Track.REP).orElseThrow().version()).isEqualTo(2);
    assertThat(both.at(Track.REP, 1).step("REP-01").orElseThrow().title()).isEqualTo("First step");
    assertThat(both.title("REP-01")).isEqualTo("Renamed step");
  }

  @Test
  void a_circle_of_needs_is_refused() {
    refused(
        template(step("REP-01", "REG", "REP-02") + "," + step("REP-02", "REG", "REP-01")),
        "wait for each other");
  }

  @Test
  void a_circle_through_due_dates_is_refused() {
    refused(
        template(step("REP-01", "REP-02", "SAF-09") + "," + step("REP-02", "REG", "REP-01")),
        "wait for each other");
  }

  @Test
  void a_need_that_nothing_defines_is_refused() {
    refused(template(step("REP-01", "REG", "REP-77")), "REP-77, which nothing defines");
    refused(template(step("REP-01", "REG", "CHOICE_CONFIRMD")), "which nothing defines");
  }

  @Test
  void a_due_date_counted_from_nowhere_is_refused() {
    refused(template(step("REP-01", "REP-77", "SAF-09")), "counts from REP-77");
  }

  @Test
  void an_unknown_lead_is_refused() {
    refused(template(SOUND.replace("RETURN_OFFICER", "TRAVEL_AGENT")), "TRAVEL_AGENT");
  }

  @Test
  void a_milestone_of_another_track_is_refused() {
    refused(template(step("PSY-01", "REG", "SAF-09")), "PSY-01 is no milestone of REP");
  }

  @Test
  void a_milestone_or_version_that_is_there_twice_is_refused() {
    refused(template(SOUND + "," + SOUND), "REP-01 is there twice");
    assertThatThrownBy(() -> Templates.of(List.of(template(SOUND), template(SOUND))))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining("version 1 is there twice");
  }

  @Test
  void what_the_schema_does_not_know_is_refused() {
    refused(template(SOUND.replace("\"rule\"", "\"rulez\"")), "rule");
    refused(template(SOUND.replace("\"days\": 3", "\"days\": \"soon\"")), "integer");
    refused(template(SOUND.replace("\"overridable\": true, ", "")), "overridable");
    refused("{", "");
  }

  private static void refused(String template, String why) {
    assertThatThrownBy(() -> Templates.of(List.of(template)))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining(why);
  }

  private static final String SOUND = step("REP-01", "REG", "SAF-09");

  private static String step(String code, String from, String need) {
    return """
    { "code": "%s", "title": "First step", "lead": ["RETURN_OFFICER"], "rule": "3 days",
      "due": { "from": "%s", "days": 3 }, "needs": [{ "code": "%s" }], "consents": [],
      "evidence": "Note", "achievedWhen": "Done", "overridable": true, "why": "Sequence only: made up for a test" }
    """
        .formatted(code, from, need);
  }

  private static String template(String steps) {
    return """
    { "track": "REP", "version": 1, "title": "Made up", "source": "Made up for a test",
      "milestones": [%s] }
    """
        .formatted(steps);
  }
}
