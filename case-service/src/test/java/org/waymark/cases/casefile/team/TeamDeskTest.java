package org.waymark.cases.casefile.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.cases.casefile.Browser;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.testing.ServiceTest;

@ServiceTest
class TeamDeskTest {
  @Autowired MockMvcTester mvc;
  private final String organisation = "org-" + UUID.randomUUID();
  private Browser una;
  private Browser sam;
  private Browser cora;

  @BeforeEach
  void users() {
    una = new Browser(mvc, "una", organisation, Role.CASEWORKER);
    sam = new Browser(mvc, "sam", organisation, Role.SUPERVISOR);
    cora = new Browser(mvc, "cora", organisation, Role.COUNSELLOR);
  }

  @Test
  void being_on_the_team_opens_the_file_and_leaving_it_closes_it() {
    var file = una.opensAFile();
    assertThat(cora.reads(file.id()).problem()).isEqualTo("not-on-team");
    var joined = una.invites(file, "cora", Role.COUNSELLOR);
    assertThat(cora.reads(file.id()).status()).isEqualTo(200);
    assertThat(una.invites(joined, "cora", Role.COUNSELLOR).etag())
        .as("putting her there again changes nothing")
        .isEqualTo(joined.etag());
    una.delete("/case-files/{id}/team/{p}", joined.etag(), file.id(), "cora").fine();
    assertThat(cora.reads(file.id()).problem()).isEqualTo("not-on-team");
  }

  @Test
  void a_supervisor_hands_the_file_to_another_owner_with_a_reason() {
    var file = una.opensAFile();
    var owner = "{'person': 'cleo', 'why': 'una is on leave'}";
    assertThat(una.put("/case-files/{id}/owner", file.etag(), owner, file.id()).status())
        .isEqualTo(403);
    var given = sam.put("/case-files/{id}/owner", file.etag(), owner, file.id()).fine();
    assertThat(given.at("/team/1/person")).isEqualTo("cleo");
    assertThat(given.body().at("/team/1/owner").asBoolean()).isTrue();
    assertThat(given.body().at("/team/0/owner").asBoolean()).isFalse();
    assertThat(sam.get("/case-files/{id}/timeline", file.id()).at("/items/0/text"))
        .isEqualTo("una is on leave");
  }

  @Test
  void a_file_always_has_an_owner() {
    var file = una.opensAFile();
    var refused = sam.delete("/case-files/{id}/team/{p}", file.etag(), file.id(), "una");
    assertThat(refused.problem()).isEqualTo("owner-stays");
  }

  @Test
  void a_team_is_made_of_people_who_work_on_files() {
    var file = una.opensAFile();
    var refused =
        una.put("/case-files/{id}/team/{p}", file.etag(), "{'role': 'admin'}", file.id(), "root");
    assertThat(refused.at("/errors/0/pointer")).isEqualTo("/role");
  }
}
