package org.waymark.cases.casefile.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.cases.casefile.Browser;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.outbox.Relay;
import org.waymark.resourceserver.testing.ServiceTest;

@ServiceTest
class NoteDeskTest {
  @Autowired MockMvcTester mvc;
  @Autowired Relay relay;
  private final String organisation = "org-" + UUID.randomUUID();
  private Browser una;
  private Browser sam;
  private Browser cora;
  private Browser.Answer file;

  @BeforeEach
  void users() {
    una = new Browser(mvc, "una", organisation, Role.CASEWORKER);
    sam = new Browser(mvc, "sam", organisation, Role.SUPERVISOR);
    cora = new Browser(mvc, "cora", organisation, Role.COUNSELLOR);
    file = una.invites(una.opensAFile(), "cora", Role.COUNSELLOR);
  }

  private Browser.Answer write(Browser who, UUID id, String kind, String more) {
    return who.put(
        "/case-files/{id}/notes/{n}",
        null,
        "{'kind': '%s', 'occurredOn': '2026-10-02', 'text': 'met at the %s desk' %s}"
            .formatted(kind, kind, more),
        file.id(),
        id);
  }

  private List<String> kinds(Browser who) {
    return who.get("/case-files/{id}/notes", file.id())
        .fine()
        .body()
        .path("items")
        .findValuesAsString("kind");
  }

  @Test
  void a_note_is_read_at_once_and_after_it_arrived_and_stands_there_once() {
    var id = UUID.randomUUID();
    var written = write(una, id, "GENERAL", "").fine();
    assertThat(written.at("/by")).isEqualTo("una");
    assertThat(kinds(una)).containsExactly("GENERAL");
    relay.sweep();
    var again = write(una, id, "GENERAL", "").fine();
    assertThat(again.at("/writtenAt")).isEqualTo(written.at("/writtenAt"));
    assertThat(kinds(una)).containsExactly("GENERAL");
  }

  @Test
  void a_note_is_corrected_by_another_and_never_overwritten() {
    var first = UUID.randomUUID();
    var second = UUID.randomUUID();
    write(una, first, "GENERAL", "").fine();
    assertThat(write(una, first, "GENERAL", ", 'corrects': '" + second + "'").problem())
        .isEqualTo("id-taken");
    write(una, second, "GENERAL", ", 'corrects': '" + first + "'").fine();
    var page = una.get("/case-files/{id}/notes", file.id()).fine();
    assertThat(page.at("/items/0/corrects")).isEqualTo(first.toString());
    assertThat(page.at("/items/1/correctedBy")).isEqualTo(second.toString());
    assertThat(
            write(una, UUID.randomUUID(), "GENERAL", ", 'corrects': '" + UUID.randomUUID() + "'")
                .at("/errors/0/pointer"))
        .isEqualTo("/corrects");
  }

  @Test
  void what_a_counsellor_writes_nobody_else_reads() {
    write(cora, UUID.randomUUID(), "COUNSELLING", "").fine();
    write(una, UUID.randomUUID(), "GENERAL", "").fine();
    assertThat(kinds(cora)).containsExactly("GENERAL", "COUNSELLING");
    assertThat(kinds(una)).containsExactly("GENERAL");
    assertThat(kinds(sam)).containsExactly("GENERAL");
    for (var reader : List.of(una, sam)) {
      assertThat(reader.get("/case-files/{id}/timeline", file.id()).body().toString())
          .contains("GENERAL")
          .doesNotContain("COUNSELLING");
    }
    relay.sweep();
    assertThat(kinds(sam)).containsExactly("GENERAL");
  }

  @Test
  void a_discipline_writes_its_own_notes_only() {
    assertThat(write(una, UUID.randomUUID(), "COUNSELLING", "").problem())
        .isEqualTo("not-your-part");
    assertThat(write(cora, UUID.randomUUID(), "LEGAL", "").problem()).isEqualTo("not-your-part");
    assertThat(write(sam, UUID.randomUUID(), "GENERAL", "").status()).isEqualTo(200);
  }

  @Test
  void notes_come_in_pages_whether_they_arrived_or_not() {
    for (var i = 0; i < 3; i++) {
      write(una, UUID.randomUUID(), "GENERAL", "").fine();
    }
    relay.sweep();
    write(una, UUID.randomUUID(), "GENERAL", "").fine();
    var first = una.get("/case-files/{id}/notes?limit=3", file.id()).fine();
    var second =
        una.get("/case-files/{id}/notes?limit=3&cursor={c}", file.id(), first.at("/next")).fine();
    assertThat(first.body().path("items").size()).isEqualTo(3);
    assertThat(second.body().path("items").size()).isEqualTo(1);
    assertThat(second.body().has("next")).isFalse();
  }
}
