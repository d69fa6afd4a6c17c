package org.waymark.cases.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
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
class WorkTest {

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Autowired MockMvcTester mvc;
  private final String organisation = "org-" + UUID.randomUUID();
  private Browser una;
  private Browser sol;

  @BeforeEach
  void sign_in() {
    una = new Browser(mvc, "una", organisation, Role.CASEWORKER);
    sol = new Browser(mvc, "sol", organisation, Role.SUPERVISOR);
  }

  @Test
  void late_and_due_milestones_are_there_with_the_days_left() {
    registered(today.minusDays(40), "REP");
    registered(today.minusDays(20), "REP");
    var work = una.get("/my-work").fine();
    assertThat(work.at("/late/0/code")).isEqualTo("REP-01");
    assertThat(work.at("/late/0/days")).isEqualTo("-10");
    assertThat(work.at("/due/0/code")).isEqualTo("REP-01");
    assertThat(work.at("/due/0/days")).isEqualTo("10");
    assertThat(work.body().at("/counts/late").asInt()).isEqualTo(work.body().at("/late").size());
    assertThat(work.body().toString()).doesNotContain("Inventina", "Madeupova");
  }

  @Test
  void a_discipline_sees_its_own_track() {
    var file = registered(today.minusDays(40), "REP", "PSY");
    una.invites(file, "cora", Role.COUNSELLOR);
    var work = new Browser(mvc, "cora", organisation, Role.COUNSELLOR).get("/my-work").fine();
    assertThat(work.body().at("/late").findValuesAsString("code"))
        .isNotEmpty()
        .allMatch(code -> code.startsWith("PSY"));
    assertThat(work.at("/fresh/0/kind")).isEqualTo("FILE");
  }

  @Test
  void a_file_handed_over_is_fresh_for_its_new_owner_and_not_for_who_opened_it() {
    var file = registered(today, "PSY");
    sol.put(
            "/case-files/{id}/owner",
            file.etag(),
            "{'person': 'ben', 'why': 'una is away'}",
            file.id())
        .fine();
    var ben = new Browser(mvc, "ben", organisation, Role.CASEWORKER);
    assertThat(ben.get("/my-work").fine().at("/fresh/0/file")).isEqualTo(file.id().toString());
    assertThat(una.get("/my-work").fine().body().at("/fresh")).isEmpty();
  }

  @Test
  void a_consent_about_to_end_is_due() {
    var file = registered(today, "PSY");
    una.put(
            "/case-files/{id}/consents/{c}",
            file.etag(),
            """
            {'purpose': 'CNS_01', 'decision': 'GIVEN', 'givenBy': 'SURVIVOR', 'givenOn': '%s', 'language': 'ceb',
             'mode': 'SIGNATURE', 'evidence': 'form', 'formVersion': '1', 'expiresOn': '%s'}
            """
                .formatted(today, today.plusDays(5)),
            file.id(),
            UUID.randomUUID())
        .fine();
    assertThat(una.get("/my-work").fine().body().at("/due").findValuesAsString("kind"))
        .contains("CONSENT_EXPIRING");
  }

  @Test
  void a_supervisor_sees_who_carries_what_and_what_waits_for_a_decision() {
    registered(today.minusDays(40), "REP");
    var ina = new Browser(mvc, "ina", organisation, Role.INTAKE);
    var call = ina.opensAFile();
    var load = sol.get("/caseload").fine();
    assertThat(load.at("/unassigned/0/id")).isEqualTo(call.id().toString());
    assertThat(load.body().at("/workers").findValuesAsString("person"))
        .containsExactlyInAnyOrder("una", "ina");
    assertThat(load.body().at("/workers").toString()).contains("\"overdue\":2");
    assertThat(load.body().at("/totals/INTAKE").asInt()).isEqualTo(2);
    assertThat(load.body().at("/approvals")).isEmpty();
  }

  @Test
  void nobody_sees_the_work_of_another_organisation() {
    registered(today.minusDays(40), "REP");
    var stranger = new Browser(mvc, "una", "another-" + organisation, Role.CASEWORKER);
    assertThat(stranger.get("/my-work").fine().at("/counts/late")).isEqualTo("0");
    var far = new Browser(mvc, "sol", "another-" + organisation, Role.SUPERVISOR);
    assertThat(far.get("/caseload").fine().body().at("/workers")).isEmpty();
    assertThat(una.get("/caseload").status()).isEqualTo(403);
  }

  private Answer registered(LocalDate on, String... tracks) {
    var opening =
        Browser.OPENING
            .replace("'registeredOn': '2026-10-01'", "'registeredOn': '" + on + "'")
            .replace("'on': '2026-09-30'", "'on': '" + on + "'");
    var file = una.opens(UUID.randomUUID(), opening).fine();
    for (var track : tracks) {
      file =
          una.post(
                  "/case-files/{id}/plan/tracks",
                  file.etag(),
                  "{'track': '%s'}".formatted(track),
                  file.id())
              .fine();
    }
    return file;
  }
}
