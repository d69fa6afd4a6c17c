package org.waymark.cases.casefile.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.cases.casefile.Browser;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.testing.ServiceTest;

@ServiceTest
class TimelineTest {
  @Autowired MockMvcTester mvc;

  @Test
  void what_happened_is_told_newest_first_and_in_pages() {
    var una = new Browser(mvc, "una", "org-" + UUID.randomUUID(), Role.CASEWORKER);
    var file = una.opensAFile();
    una.put(
            "/case-files/{id}/notes/{n}",
            null,
            "{'kind': 'GENERAL', 'occurredOn': '2026-10-02', 'text': 'a first note'}",
            file.id(),
            UUID.randomUUID())
        .fine();
    var now = una.reads(file.id());
    var joined = una.invites(now, "cora", Role.COUNSELLOR);
    una.moves(joined, "SUSPENDED", "CONTACT_ATTEMPTS_LOGGED", "RISK_REVIEW_WITHIN_7_DAYS").fine();
    var kinds = new ArrayList<String>();
    var cursor = "";
    do {
      var page = una.get("/case-files/{id}/timeline?limit=1&cursor={c}", file.id(), cursor).fine();
      kinds.addAll(page.body().path("items").findValuesAsString("kind"));
      cursor = page.at("/next");
    } while (!cursor.isEmpty());
    assertThat(kinds).containsExactly("MOVED", "TEAM", "NOTE", "OPENED");
  }

  @Test
  void an_auditor_sees_what_happened_without_anybodys_words() {
    var organisation = "org-" + UUID.randomUUID();
    var una = new Browser(mvc, "una", organisation, Role.CASEWORKER);
    var file = una.opensAFile();
    una.moves(file, "SUSPENDED", "CONTACT_ATTEMPTS_LOGGED", "RISK_REVIEW_WITHIN_7_DAYS").fine();
    var ada = new Browser(mvc, "ada", organisation, Role.AUDITOR);
    var page = ada.get("/case-files/{id}/timeline", file.id()).fine();
    assertThat(page.at("/items/0/kind")).isEqualTo("MOVED");
    assertThat(page.body().toString()).doesNotContain("as agreed with her");
  }
}
