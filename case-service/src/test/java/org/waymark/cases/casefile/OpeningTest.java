package org.waymark.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.testing.Actors;
import org.waymark.resourceserver.testing.ServiceTest;
import org.waymark.resourceserver.trail.Act;

@ServiceTest
class OpeningTest {
  @Autowired MockMvcTester mvc;
  @Autowired FileRoom room;
  private Browser una;

  @BeforeEach
  void users() {
    una = new Browser(mvc, "una", "org-" + UUID.randomUUID(), Role.CASEWORKER);
  }

  @Test
  void a_file_is_opened_and_its_opener_owns_it() {
    var id = UUID.randomUUID();
    var file = una.opens(id, Browser.OPENING);
    assertThat(file.status()).isEqualTo(201);
    assertThat(file.etag()).isEqualTo("\"1\"");
    assertThat(file.id()).isEqualTo(id);
    assertThat(file.at("/state")).isEqualTo("INTAKE");
    assertThat(file.at("/htcdsStatus")).isEqualTo("Active");
    assertThat(file.at("/caseNumber")).matches("WM-[0-9A-Z]{8}");
    assertThat(file.at("/alias")).matches("[A-Z][a-z]+ [A-Z][a-z]+");
    assertThat(file.at("/team/0/person")).isEqualTo("una");
    assertThat(file.at("/team/0/role")).isEqualTo("caseworker");
    assertThat(file.body().at("/team/0/owner").asBoolean()).isTrue();
    assertThat(file.body().at("/named").asBoolean()).isTrue();
    assertThat(file.at("/firstContact/message")).contains("invented words");
    assertThat(file.at("/profile/exploitation/values/0")).isEqualTo("ForcedLabour");
  }

  @Test
  void a_file_needs_no_name() {
    var nameless = Browser.OPENING.replaceAll("(?s)'identity'.*?},", "");
    var file = una.opens(UUID.randomUUID(), nameless).fine();
    assertThat(file.body().at("/named").asBoolean()).isFalse();
    assertThat(una.get("/case-files/{id}/identity", file.id()).fine().body().has("identity"))
        .isFalse();
  }

  @Test
  void the_same_opening_again_is_the_same_file() {
    var id = UUID.randomUUID();
    var first = una.opens(id, Browser.OPENING);
    var again = una.opens(id, Browser.OPENING);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.at("/caseNumber")).isEqualTo(first.at("/caseNumber"));
    assertThat(again.etag()).isEqualTo(first.etag());
  }

  @Test
  void an_id_opens_one_file_only() {
    var id = UUID.randomUUID();
    una.opens(id, Browser.OPENING).fine();
    var other = una.opens(id, Browser.OPENING.replace("2026-09-30", "2026-09-29"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.problem()).isEqualTo("id-taken");
    var stranger = new Browser(mvc, "una", "elsewhere", Role.CASEWORKER);
    assertThat(stranger.opens(id, Browser.OPENING).status()).isEqualTo(404);
  }

  @Test
  void whatever_is_missing_is_named_at_once() {
    var refused =
        una.opens(UUID.randomUUID(), "{'firstContact': {'on': '2026-10-01'}, 'profile': {}}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().path("errors").findValuesAsString("pointer"))
        .contains("/registeredOn", "/firstContact/channel", "/profile/age", "/profile/deported");
  }

  @Test
  void wrong_fields_are_named_by_their_pointer() {
    var wrong =
        Browser.OPENING
            .replace("'origin': 'PH'", "'origin': 'XX'")
            .replace("'primary': 'ceb'", "'primary': 'english'")
            .replace("{'answer': 'NOT_ASKED', 'values': []}", "{'answer': 'GIVEN', 'values': []}")
            .replace("2026-09-30", "2126-09-30");
    var refused = una.opens(UUID.randomUUID(), wrong);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body().path("errors").findValuesAsString("pointer"))
        .containsExactlyInAnyOrder(
            "/firstContact/on",
            "/profile/countryPath/origin",
            "/profile/language/primary",
            "/profile/recruitment/values");
  }

  @Test
  void a_code_that_the_standard_does_not_know_is_refused() {
    var refused =
        una.opens(
            UUID.randomUUID(), Browser.OPENING.replace("'ForcedLabour'", "'ForcedCriminality'"));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.at("/errors/0/pointer")).isEqualTo("/profile/exploitation/values/0");
  }

  @Test
  void a_birth_date_becomes_a_band_and_goes_to_the_sealed_identity() {
    var born =
        Browser.OPENING.replace(
            "{'basis': 'AGE_BAND', 'band': 'BAND_24_26'}",
            "{'basis': 'ESTIMATED_BIRTH_DATE', 'birthDate': '2012-01-15'}");
    var file = una.opens(UUID.randomUUID(), born).fine();
    assertThat(file.at("/ageBand")).isEqualTo("BAND_9_17");
    assertThat(file.body().at("/child").asBoolean()).isTrue();
    assertThat(file.body().toString()).doesNotContain("2012-01-15");
    assertThat(una.get("/case-files/{id}/identity", file.id()).at("/birthDate"))
        .isEqualTo("2012-01-15");
  }

  @Test
  void a_case_number_belongs_to_one_file() {
    var actor = Actors.actorOf("una", FileFixture.ORGANISATION, Role.SUPERVISOR);
    var act = Act.of("open-file");
    assertThat(room.open(actor, FileFixture.aFile().build(), act)).isPresent();
    assertThat(room.open(actor, FileFixture.aFile().build(), act))
        .as("another number has to be drawn")
        .isEmpty();
  }
}
