package org.waymark.cases.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.cases.casefile.Browser;
import org.waymark.cases.casefile.Browser.Answer;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.outbox.Relay;
import org.waymark.resourceserver.testing.ServiceTest;

@ServiceTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditDeskTest {

  @Autowired MockMvcTester mvc;
  @Autowired MongoTemplate mongo;
  @Autowired Relay relay;
  private final String organisation = "org-" + UUID.randomUUID();
  private Browser una;
  private Browser sol;
  private Answer file;

  @BeforeEach
  void open() {
    una = new Browser(mvc, "una", organisation, Role.CASEWORKER);
    sol = new Browser(mvc, "sol", organisation, Role.SUPERVISOR);
    file = una.opensAFile();
  }

  @Test
  void every_act_read_and_refusal_stands_there_newest_first_the_reading_of_the_trail_included() {
    una.reads(file.id()).fine();
    new Browser(mvc, "nosy", organisation, Role.CASEWORKER).reads(file.id());
    new Browser(mvc, "far", "another-organisation", Role.CASEWORKER).reads(file.id());
    var trail = trail("").fine();
    assertThat(trail.body().findValuesAsString("act"))
        .startsWith("read-trail", "read-file", "read-file", "read-file")
        .contains("open-file", "register-identity");
    assertThat(trail.at("/items/1/kind")).isEqualTo("REFUSED");
    assertThat(trail.at("/items/1/organisation")).isEqualTo("another-organisation");
    assertThat(trail.at("/items/2/details/refusal")).isEqualTo("not-on-team");
    assertThat(trail.body().at("/intact").asBoolean()).isTrue();
  }

  @Test
  void a_look_at_the_identity_stands_there_with_its_purpose() {
    una.get("/case-files/{id}/identity", file.id()).fine();
    assertThat(trail("?act=reveal-identity").fine().at("/items/0/purpose"))
        .isEqualToIgnoringCase("care");
  }

  @Test
  void it_is_narrowed_by_person_kind_act_and_day() {
    una.reads(file.id()).fine();
    assertThat(trail("?person=una&kind=READ").body().at("/items").findValuesAsString("act"))
        .containsExactly("read-file");
    assertThat(trail("?person=nobody").body().at("/items")).isEmpty();
    assertThat(trail("?to=2026-01-01").body().at("/items")).isEmpty();
    assertThat(trail("?from=2026-01-01").body().at("/items")).isNotEmpty();
  }

  @Test
  void it_pages_by_cursor() {
    una.reads(file.id()).fine();
    var first = trail("?kind=ACT&limit=1").fine();
    var second = trail("?kind=ACT&limit=1&cursor=" + first.at("/next")).fine();
    assertThat(first.body().at("/items")).hasSize(1);
    assertThat(second.body().at("/items")).hasSize(1);
    assertThat(second.at("/items/0/act")).isNotEqualTo(first.at("/items/0/act"));
  }

  @Test
  void an_entry_that_was_altered_shows() {
    relay.sweep();
    var altered =
        mongo
            .getCollection("trail")
            .updateOne(
                Filters.eq("_id", "caseFiles/" + file.id() + "/1"), Updates.set("actor", "nobody"));
    assertThat(altered.getModifiedCount()).isEqualTo(1);
    assertThat(trail("").fine().body().at("/intact").asBoolean()).isFalse();
  }

  @Test
  void nobody_else_reads_it() {
    assertThat(una.get("/case-files/{id}/trail", file.id()).status()).isEqualTo(403);
    var stranger = new Browser(mvc, "sam", "another-organisation", Role.SUPERVISOR);
    assertThat(stranger.get("/case-files/{id}/trail", file.id()).problem()).isEqualTo("not-found");
    var auditor = new Browser(mvc, "aud", organisation, Role.AUDITOR);
    assertThat(auditor.get("/case-files/{id}/trail", file.id()).status()).isEqualTo(200);
  }

  private Answer trail(String query) {
    return sol.get("/case-files/{id}/trail" + query, file.id());
  }
}
