package org.waymark.cases.casefile.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.resourceserver.testing.Actors.actor;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.cases.casefile.Browser;
import org.waymark.cases.casefile.FileRoom;
import org.waymark.cases.survivor.IdentityDesk;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.outbox.Relay;
import org.waymark.resourceserver.seal.Seals;
import org.waymark.resourceserver.testing.ServiceTest;
import org.waymark.resourceserver.trail.TrailEntry;
import org.waymark.resourceserver.trail.TrailFilter;
import org.waymark.resourceserver.trail.TrailRef;
import org.waymark.resourceserver.trail.Trails;

@ServiceTest
class IdentityDoorTest {
  @Autowired MockMvcTester mvc;
  @Autowired FileRoom room;
  @Autowired IdentityDesk survivors;
  @Autowired Trails trails;
  @Autowired Relay relay;
  @Autowired Seals seals;
  private final String organisation = "org-" + UUID.randomUUID();
  private Browser una;

  @BeforeEach
  void users() {
    una = new Browser(mvc, "una", organisation, Role.CASEWORKER);
  }

  @Test
  void who_the_survivor_is_must_be_asked_for_with_a_purpose() {
    var file = una.opensAFile();
    var refused =
        mvc.get()
            .uri("/case-files/{id}/identity", file.id())
            .with(actor("una", organisation, Role.CASEWORKER));
    assertThat(refused)
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo("/purpose");
  }

  @Test
  void every_look_stands_in_the_survivors_trail_with_its_purpose() {
    var file = una.opensAFile();
    var shown = una.get("/case-files/{id}/identity", file.id()).fine();
    assertThat(shown.at("/identity/givenName")).isEqualTo("Inventina");
    assertThat(shown.at("/safeContact/codeWord")).isEqualTo("marmalade");
    assertThat(entries(survivors.trailOf(survivor(file))).getFirst())
        .satisfies(entry -> {
          assertThat(entry.act()).isEqualTo("reveal-identity");
          assertThat(entry.purpose()).isEqualTo("care");
          assertThat(entry.subject()).isEqualTo(file.id());
        });
    assertThat(entries(room.trailOf(file.id()))).noneMatch(e -> e.act().equals("reveal-identity"));
  }

  @Test
  void who_may_not_look_is_refused_and_that_stands_in_the_files_trail() {
    var file = una.opensAFile();
    var cleo = new Browser(mvc, "cleo", organisation, Role.CASEWORKER);
    assertThat(cleo.get("/case-files/{id}/identity", file.id()).problem()).isEqualTo("not-on-team");
    assertThat(entries(room.trailOf(file.id())).getFirst())
        .satisfies(entry -> {
          assertThat(entry.kind()).isEqualTo(TrailEntry.Kind.REFUSED);
          assertThat(entry.act()).isEqualTo("reveal-identity");
        });
  }

  @Test
  void an_identity_has_a_revision_of_its_own_and_tells_the_file_only_what_it_may_know() {
    var file = una.opensAFile();
    var shown = una.get("/case-files/{id}/identity", file.id()).fine();
    var nameless =
        "{'safeContact': {'channel': 'call', 'value': '+000555'}, 'birthDate': '2011-05-05'}";
    var changed = una.put("/case-files/{id}/identity", shown.etag(), nameless, file.id()).fine();
    assertThat(changed.body().has("identity")).isFalse();
    var after = una.reads(file.id());
    assertThat(after.body().path("named").asBoolean()).isFalse();
    assertThat(after.at("/ageBand")).isEqualTo("BAND_9_17");
    var stale =
        una.put(
            "/case-files/{id}/identity",
            shown.etag(),
            nameless.replace("+000555", "+000556"),
            file.id());
    assertThat(stale.status()).isEqualTo(412);
    relay.sweep();
    assertThat(una.reads(file.id()).etag())
        .as("the message again changes nothing")
        .isEqualTo(after.etag());
  }

  @Test
  void a_birth_date_in_a_profile_reaches_the_sealed_identity() {
    var file = una.opensAFile();
    var born =
        Browser.PROFILE.replace(
            "{'basis': 'AGE_BAND', 'band': 'BAND_24_26'}",
            "{'basis': 'BIRTH_DATE', 'birthDate': '1990-03-03'}");
    var edited = una.put("/case-files/{id}/profile", file.etag(), born, file.id()).fine();
    assertThat(edited.at("/ageBand")).isEqualTo("BAND_30_38");
    assertThat(edited.body().toString()).doesNotContain("1990-03-03");
    relay.sweep();
    assertThat(una.get("/case-files/{id}/identity", file.id()).at("/birthDate"))
        .isEqualTo("1990-03-03");
  }

  @Test
  void an_erased_survivor_reads_as_a_tombstone() {
    var file = una.opensAFile();
    seals.destroy(survivor(file));
    var shown = una.get("/case-files/{id}/identity", file.id()).fine();
    assertThat(shown.body().path("erased").asBoolean()).isTrue();
    assertThat(shown.body().has("identity")).isFalse();
    assertThat(una.reads(file.id()).fine().body().path("firstContact").has("message")).isFalse();
  }

  private static UUID survivor(Browser.Answer file) {
    return UUID.fromString(file.at("/survivorId"));
  }

  private List<TrailEntry> entries(TrailRef trail) {
    return trails.page(List.of(trail), TrailFilter.ALL, null, 100).items();
  }
}
