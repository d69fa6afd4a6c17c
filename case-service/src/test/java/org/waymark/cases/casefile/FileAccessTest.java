package org.waymark.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.testing.ServiceTest;
import org.waymark.resourceserver.trail.TrailEntry;
import org.waymark.resourceserver.trail.TrailFilter;
import org.waymark.resourceserver.trail.Trails;

@ServiceTest
class FileAccessTest {
  @Autowired MockMvcTester mvc;
  @Autowired FileRoom room;
  @Autowired Trails trails;
  private final String organisation = "org-" + UUID.randomUUID();
  private Browser una;
  private Browser sam;

  @BeforeEach
  void users() {
    una = new Browser(mvc, "una", organisation, Role.CASEWORKER);
    sam = new Browser(mvc, "sam", organisation, Role.SUPERVISOR);
  }

  @Test
  void reading_a_file_leaves_a_trace_before_the_answer_and_makes_nobodys_change_stale() {
    var file = una.opensAFile();
    assertThat(sam.reads(file.id()).etag()).isEqualTo(file.etag());
    assertThat(entries(file.id()).getFirst())
        .satisfies(entry -> {
          assertThat(entry.kind()).isEqualTo(TrailEntry.Kind.READ);
          assertThat(entry.act()).isEqualTo("read-file");
          assertThat(entry.actor()).isEqualTo("sam");
          assertThat(entry.purpose()).isEqualTo("supervision");
        });
    assertThat(trails.verify(room.trailOf(file.id()))).isEmpty();
  }

  @Test
  void a_stranger_gets_a_not_found_that_is_kept_in_the_files_trail() {
    var file = una.opensAFile();
    var stranger = new Browser(mvc, "eve", "another-organisation", Role.SUPERVISOR);
    var refused = stranger.reads(file.id());
    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.body().toString()).isEqualTo(una.reads(UUID.randomUUID()).body().toString());
    assertThat(entries(file.id()).getFirst())
        .satisfies(entry -> {
          assertThat(entry.kind()).isEqualTo(TrailEntry.Kind.REFUSED);
          assertThat(entry.organisation()).isEqualTo("another-organisation");
          assertThat(entry.details()).containsEntry("refusal", "not-found");
        });
  }

  @Test
  void a_colleague_off_the_team_is_told_so_and_it_is_kept() {
    var file = una.opensAFile();
    var colleague = new Browser(mvc, "cleo", organisation, Role.CASEWORKER);
    assertThat(colleague.reads(file.id()).problem()).isEqualTo("not-on-team");
    assertThat(entries(file.id()).getFirst().kind()).isEqualTo(TrailEntry.Kind.REFUSED);
  }

  @Test
  void an_auditor_reads_the_file_without_anybodys_words_and_not_the_notes() {
    var file = una.opensAFile();
    una.put(
            "/case-files/{id}/consents/{c}",
            file.etag(),
            """
            {'purpose': 'CNS_01', 'decision': 'GIVEN', 'givenBy': 'SURVIVOR', 'givenOn': '2026-10-01', 'language': 'ceb',
             'mode': 'WITNESSED_WORD', 'witness': 'Inventina', 'evidence': 'invented evidence', 'formVersion': '1',
             'expiresOn': '2027-10-01'}
            """,
            file.id(),
            UUID.randomUUID())
        .fine();
    var ada = new Browser(mvc, "ada", organisation, Role.AUDITOR);
    var masked = ada.reads(file.id()).fine();
    assertThat(masked.at("/consents/0/status")).isEqualTo("IN_FORCE");
    assertThat(masked.body().toString()).doesNotContain("Inventina").doesNotContain("evidence\":");
    assertThat(sam.reads(file.id()).at("/consents/0/witness")).isEqualTo("Inventina");
    assertThat(masked.body().path("firstContact").has("message")).isFalse();
    assertThat(masked.body().path("firstContact").has("handle")).isFalse();
    assertThat(ada.get("/case-files/{id}/identity", file.id()).status()).isEqualTo(403);
    assertThat(ada.get("/case-files/{id}/notes", file.id()).status()).isEqualTo(403);
  }

  @Test
  void lists_show_each_their_own_and_never_a_name() {
    var mine = una.opensAFile();
    var cleo = new Browser(mvc, "cleo", organisation, Role.CASEWORKER);
    var theirs = cleo.opensAFile();
    var eve = new Browser(mvc, "eve", "another-organisation", Role.CASEWORKER);
    eve.opensAFile();
    assertThat(ids(una.get("/case-files?view=organisation"))).containsExactly("" + mine.id());
    assertThat(ids(sam.get("/case-files?view=organisation")))
        .containsExactly("" + theirs.id(), "" + mine.id());
    assertThat(ids(sam.get("/case-files"))).isEmpty();
    assertThat(sam.get("/case-files?view=organisation").body().toString())
        .doesNotContain("Inventina")
        .doesNotContain("Madeupova");
  }

  @Test
  void lists_are_narrowed_and_paged() {
    var files = IntStream.range(0, 5).mapToObj(_ -> una.opensAFile()).toList();
    var newestFirst = files.reversed().stream().map(file -> "" + file.id()).toList();
    var first = una.get("/case-files?limit=2");
    var second = una.get("/case-files?limit=2&cursor={c}", first.at("/next"));
    var third = una.get("/case-files?limit=2&cursor={c}", second.at("/next"));
    assertThat(ids(first)).isEqualTo(newestFirst.subList(0, 2));
    assertThat(ids(second)).isEqualTo(newestFirst.subList(2, 4));
    assertThat(ids(third)).isEqualTo(newestFirst.subList(4, 5));
    assertThat(third.body().has("next")).isFalse();
    var one = files.get(3);
    assertThat(
            ids(
                una.get(
                    "/case-files?q={q}", one.at("/caseNumber").toLowerCase(java.util.Locale.ROOT))))
        .containsExactly("" + one.id());
    assertThat(ids(una.get("/case-files?q={q}", one.at("/alias").substring(0, 6))))
        .contains("" + one.id());
    assertThat(ids(una.get("/case-files?state=RECOVERY"))).isEmpty();
    assertThat(ids(una.get("/case-files?owner=una&state=INTAKE"))).hasSize(5);
    assertThat(ids(una.get("/case-files?owner=cleo"))).isEmpty();
    assertThat(ids(una.get("/case-files?overdue=true"))).isEmpty();
    assertThat(una.get("/case-files?cursor=nonsense").status()).isEqualTo(400);
  }

  @Test
  void changes_say_what_they_are_based_on() {
    var file = una.opensAFile();
    assertThat(una.put("/case-files/{id}/profile", null, Browser.PROFILE, file.id()).status())
        .isEqualTo(428);
    var changed = Browser.PROFILE.replace("'deported': 'NO'", "'deported': 'YES'");
    var after = una.put("/case-files/{id}/profile", file.etag(), changed, file.id()).fine();
    assertThat(after.at("/profile/deported")).isEqualTo("YES");
    var stale = una.put("/case-files/{id}/profile", file.etag(), Browser.PROFILE, file.id());
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.body().path("currentRevision").asLong()).isEqualTo(2);
  }

  private List<String> ids(Browser.Answer list) {
    return list.fine().body().path("items").findValuesAsString("id");
  }

  private List<TrailEntry> entries(UUID file) {
    return trails.page(List.of(room.trailOf(file)), TrailFilter.ALL, null, 100).items();
  }
}
