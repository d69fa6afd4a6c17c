package org.waymark.cases.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cases.casefile.Browser;
import org.waymark.local.store.EmbeddedStore;
import org.waymark.resourceserver.testing.TestKeys;
import tools.jackson.databind.JsonNode;

/// Fifty referrals, answered by their partner, while both services are killed again and again at
/// moments nobody chose: nothing is lost, and nothing is doubled.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledOnTheWayTest {
  private static final int FILES = 5;
  private static final int REFERRALS_EACH = 10;

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final List<UUID> files = Stream.generate(UUID::randomUUID).limit(FILES).toList();

  @Test
  void killing_either_service_loses_and_doubles_nothing(@TempDir Path folder) throws Exception {
    assumeTrue(Program.canRunBoth(), "referral-service has not been compiled");
    try (var issuer = new Issuer();
        var store = EmbeddedStore.start(null, 0);
        var referrals = Program.referrals(folder, environment(folder, "r", issuer, store, ""));
        var cases = Program.cases(folder, environment(folder, "c", issuer, store, referrals.url));
        var caseworker =
            new Person(cases.url, issuer.token("una", List.of("river-house"), "caseworker"));
        var partner =
            new Person(
                referrals.url, issuer.token("pia", List.of("lotus-legal"), "partner_worker"));
        var machine = new Person(referrals.url, issuer.token("m", List.of(), "referral_sender"))) {
      referrals.start();
      cases.start();
      referrals.untilItAnswers();
      cases.untilItAnswers();

      try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
        var killer = CompletableFuture.runAsync(() -> killAgainAndAgain(referrals, cases), people);
        var answering = CompletableFuture.runAsync(() -> acceptAll(partner), people);
        files.stream()
            .map(file -> CompletableFuture.runAsync(() -> refer(caseworker, file), people))
            .toList()
            .forEach(CompletableFuture::join);
        killer.join();
        answering.join();
      }

      everyReferralWasAnsweredOnce(caseworker);
      everyAcceptanceWasDisclosed(partner);
      theFeedHasNoGapsAndNoDoubles(machine);
    }
  }

  private void refer(Person caseworker, UUID file) {
    var path = "/case-files/" + file;
    assertThat(caseworker.insist("PUT", path, null, Browser.OPENING).fine()).isTrue();
    var consent = UUID.randomUUID();
    var given =
        caseworker.change(
            path,
            "PUT",
            path + "/consents/" + consent,
            """
            {'purpose': 'CNS_02', 'decision': 'GIVEN', 'recipient': 'lotus-legal',
             'dataItems': ['IDENTITY_NAME', 'AGE_BAND'], 'givenBy': 'SURVIVOR', 'givenOn': '%s', 'language': 'ceb',
             'mode': 'SIGNATURE', 'evidence': 'signed form in the cabinet', 'formVersion': '2026-1', 'expiresOn': '%s'}
            """
                .formatted(today, today.plusMonths(6)));
    assertThat(given.fine()).as(given.body().toString()).isTrue();
    for (int i = 0; i < REFERRALS_EACH; i++) {
      var sent =
          caseworker.change(
              path,
              "PUT",
              path + "/referrals/" + UUID.randomUUID(),
              """
              {'partner': 'lotus-legal', 'service': 'LEGAL_AID', 'urgency': 'U3', 'reason': 'Other',
               'need': 'Advice before a statement.', 'items': ['IDENTITY_NAME', 'AGE_BAND'], 'consent': '%s'}
              """
                  .formatted(consent));
      assertThat(sent.fine()).as(sent.body().toString()).isTrue();
    }
  }

  /// The partner accepts what comes in, until all have come.
  private static void acceptAll(Person partner) {
    await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> {
          var open = items(partner.get("/referrals?box=open"));
          open.stream()
              .filter(item -> item.get("status").asString().equals("SENT"))
              .map(item -> "/referrals/" + item.get("id").asString())
              .forEach(path -> partner.change(path, "POST", path + "/moves", "{'move': 'ACCEPT'}"));
          return open.size() == FILES * REFERRALS_EACH
              && open.stream().allMatch(item -> item.get("status").asString().equals("ACCEPTED"));
        });
  }

  /// While referrals are written, sent and answered; the one as soon as the other is back.
  private static void killAgainAndAgain(Program... programs) {
    for (int round = 0; round < 2; round++) {
      for (var program : programs) {
        program.kill();
        program.start();
        program.untilItAnswers();
      }
    }
  }

  private void everyReferralWasAnsweredOnce(Person caseworker) {
    for (var file : files) {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() ->
              referrals(caseworker, file).stream()
                  .allMatch(r -> r.get("status").asString().equals("ACCEPTED")));
      var all = referrals(caseworker, file);
      assertThat(all).hasSize(REFERRALS_EACH);
      for (var referral : all) {
        assertThat(referral.get("history").valueStream().map(s -> s.get("status").asString()))
            .filteredOn(status -> !status.equals("QUEUED"))
            .containsExactlyInAnyOrder("SENT", "ACCEPTED");
      }
    }
  }

  private static void everyAcceptanceWasDisclosed(Person partner) {
    var open = items(partner.get("/referrals?box=open"));
    assertThat(open).hasSize(FILES * REFERRALS_EACH);
    for (var item : open) {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> partner.get("/referrals/" + item.get("id").asString()).has("disclosed"));
      var seen = partner.get("/referrals/" + item.get("id").asString());
      assertThat(seen.at("/disclosed/IDENTITY_NAME").toString()).contains("Inventina");
      assertThat(seen.get("history")).hasSize(1);
    }
  }

  private static void theFeedHasNoGapsAndNoDoubles(Person machine) {
    var feed = items(machine.get("/outcomes?after=0&limit=100"));
    assertThat(feed.stream().map(item -> item.get("seq").asLong()))
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, FILES * REFERRALS_EACH).boxed().toList());
    assertThat(feed.stream().map(item -> item.get("referral").asString())).doesNotHaveDuplicates();
  }

  private static List<JsonNode> referrals(Person caseworker, UUID file) {
    return caseworker.get("/case-files/" + file).get("referrals").valueStream().toList();
  }

  private static List<JsonNode> items(JsonNode page) {
    return new ArrayList<>(page.get("items").valueStream().toList());
  }

  private static Map<String, String> environment(
      Path folder, String name, Issuer issuer, EmbeddedStore store, String referrals)
      throws Exception {
    var secrets = Files.createDirectory(folder.resolve(name));
    Files.writeString(secrets.resolve("waymark.master-key"), TestKeys.MASTER);
    Files.writeString(secrets.resolve("waymark.client-secret"), "of-a-test");
    return Map.of(
        "WAYMARK_SECRETS",
        secrets.toString(),
        "WAYMARK_ISSUER",
        issuer.url,
        "WAYMARK_MONGODB_URI",
        store.connectionString(),
        "WAYMARK_REFERRALS_URL",
        referrals);
  }
}
