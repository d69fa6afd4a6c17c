package org.waymark.cases.casefile.consent;

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
class ConsentDeskTest {

  static final String TO_RIVER_HOUSE =
      """
      {'purpose': 'CNS_02', 'decision': 'GIVEN', 'recipient': 'river-house', 'dataItems': ['LANGUAGE', 'AGE_BAND'],
       'givenBy': 'SURVIVOR', 'givenOn': '2026-10-02', 'language': 'ceb', 'witness': 'Invented Witness',
       'mode': 'WITNESSED_WORD', 'evidence': 'said in the invented office', 'formVersion': '2026-01',
       'expiresOn': '2099-01-01'}
      """;

  @Autowired MockMvcTester mvc;
  private Browser una;
  private Answer file;
  private final UUID id = UUID.randomUUID();

  @BeforeEach
  void open() {
    una = new Browser(mvc, "una", "org-" + UUID.randomUUID(), Role.CASEWORKER);
    file = una.opensAFile();
  }

  @Test
  void an_answer_is_kept_and_read_again() {
    var after = give(file, TO_RIVER_HOUSE).fine();
    assertThat(after.at("/consents/0/status")).isEqualTo("IN_FORCE");
    assertThat(after.at("/consents/0/witness")).isEqualTo("Invented Witness");
    assertThat(una.reads(file.id()).at("/consents/0/evidence"))
        .isEqualTo("said in the invented office");
  }

  @Test
  void the_same_answer_sent_again_changes_nothing_and_another_is_refused() {
    var once = give(file, TO_RIVER_HOUSE).fine();
    assertThat(give(file, TO_RIVER_HOUSE).fine().etag()).isEqualTo(once.etag());
    assertThat(give(once, TO_RIVER_HOUSE.replace("AGE_BAND", "GENDER")).problem())
        .isEqualTo("id-taken");
  }

  @Test
  void what_is_missing_is_named_by_its_field() {
    var answer = give(file, TO_RIVER_HOUSE.replace("'recipient': 'river-house', ", ""));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo("/recipient");
    assertThat(
            give(file, TO_RIVER_HOUSE.replace("2099-01-01", "2026-10-01")).at("/errors/0/pointer"))
        .isEqualTo("/expiresOn");
  }

  @Test
  void a_consent_is_withdrawn_once() {
    var given = give(file, TO_RIVER_HOUSE).fine();
    var after = withdraw(given).fine();
    assertThat(after.at("/consents/0/status")).isEqualTo("WITHDRAWN");
    assertThat(after.at("/consents/0/withdrawnOn")).isEqualTo("2026-10-05");
    assertThat(withdraw(after).problem()).isEqualTo("consent-not-withdrawable");
  }

  @Test
  void both_stand_on_the_timeline() {
    withdraw(give(file, TO_RIVER_HOUSE).fine()).fine();
    var kinds =
        una.get("/case-files/{id}/timeline", file.id()).fine().body().findValuesAsString("kind");
    assertThat(kinds).contains("CONSENT", "CONSENT_WITHDRAWN");
  }

  @Test
  void consent_to_case_work_opens_the_way_to_screening() {
    var confirmed = new String[] {"IMMEDIATE_SAFETY_MET", "INTERPRETER_IF_WANTED"};
    assertThat(una.moves(file, "SCREENING", confirmed).problem()).isEqualTo("guard-not-met");
    var given = give(file, TO_RIVER_HOUSE.replace("CNS_02", "CNS_01")).fine();
    assertThat(una.moves(given, "SCREENING", confirmed).fine().at("/state")).isEqualTo("SCREENING");
  }

  private Answer give(Answer onto, String consent) {
    return una.put("/case-files/{id}/consents/{c}", onto.etag(), consent, onto.id(), id);
  }

  private Answer withdraw(Answer onto) {
    return una.post(
        "/case-files/{id}/consents/{c}/withdrawal",
        onto.etag(),
        "{'on': '2026-10-05', 'reason': 'changed her mind'}",
        onto.id(),
        id);
  }
}
