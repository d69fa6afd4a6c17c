package org.waymark.gateway.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.gateway.fixture.Browser;
import org.waymark.gateway.fixture.Detour;
import org.waymark.gateway.fixture.Gateway;
import org.waymark.gateway.fixture.Person;
import org.waymark.gateway.fixture.Services;
import org.waymark.gateway.fixture.Services.Call;
import org.waymark.gateway.fixture.World;
import org.waymark.local.store.EmbeddedStore;

/// Tokens are renewed a minute before they end, so one that lasts 30 seconds is always due.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefreshTest {
  private static final int AT_ONCE = 8;

  @AfterEach
  void tokensLastAsUsual() {
    World.admin().accessTokensLast(300);
  }

  @Test
  void calls_made_at_once_share_one_renewal_and_all_succeed() throws Exception {
    World.admin().accessTokensLast(30);
    Detour detour = Detour.to(World.keycloak().url());
    Services services = Services.start();
    try (var gateway =
        Gateway.start(
            "waymark.keycloak-url=" + detour.url(), "waymark.cases-url=" + services.url())) {
      Browser browser = new Browser(gateway);
      browser.signIn(World.admin().person("caseworker"));
      int before = detour.tokenCalls();
      // none is answered before all have their token: each holds its own copy of the session
      var all = new CountDownLatch(AT_ONCE);
      services.answer(exchange -> {
        all.countDown();
        if (!awaited(all)) {
          exchange.sendResponseHeaders(500, -1);
        } else {
          exchange.sendResponseHeaders(204, -1);
        }
      });

      List<Integer> statuses = atOnce(() -> browser.get("/api/my-work").statusCode());

      assertThat(statuses).hasSize(AT_ONCE).containsOnly(204);
      assertThat(detour.tokenCalls() - before).isEqualTo(1);
      assertThat(services.calls().stream().map(Call::token).distinct()).hasSize(1);
      assertThat(browser.get("/bff/session").body()).contains("true");
    }
  }

  @Test
  void when_keycloak_has_ended_the_session_the_person_is_asked_to_sign_in() {
    World.admin().accessTokensLast(30);
    Person person = World.admin().person("caseworker");
    // with a store of its own, so that the news of the logout does not reach it
    try (var gateway = Gateway.start("spring.mongodb.uri=" + ownStore())) {
      Browser browser = new Browser(gateway);
      browser.signIn(person);
      World.admin().signOut(person);

      var answer = browser.get("/api/my-work");

      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.body()).contains("urn:waymark:problem:not-signed-in");
      assertThat(browser.get("/bff/session").body()).contains("false");
    }
  }

  @Test
  void when_keycloak_is_away_the_person_stays_signed_in() {
    World.admin().accessTokensLast(4);
    Detour detour = Detour.to(World.keycloak().url());
    try (var gateway = Gateway.start("waymark.keycloak-url=" + detour.url())) {
      Browser browser = new Browser(gateway);
      browser.signIn(World.admin().person("caseworker"));
      detour.close(true);

      var answer = browser.get("/api/my-work");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("urn:waymark:problem:service-unavailable");

      detour.close(false);
      assertThat(browser.get("/api/my-work").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_token_that_still_is_good_is_used_while_keycloak_is_away() {
    World.admin().accessTokensLast(50);
    Detour detour = Detour.to(World.keycloak().url());
    try (var gateway = Gateway.start("waymark.keycloak-url=" + detour.url())) {
      Browser browser = new Browser(gateway);
      browser.signIn(World.admin().person("caseworker"));
      detour.close(true);

      assertThat(browser.get("/api/my-work").statusCode()).isEqualTo(200);
    }
  }

  private static String ownStore() {
    return EmbeddedStore.start(null, 0).connectionString();
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      return false;
    }
  }

  private static List<Integer> atOnce(Callable<Integer> call) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> futures =
          IntStream.range(0, AT_ONCE).mapToObj(_ -> threads.submit(call)).toList();
      var statuses = new ArrayList<Integer>();
      for (Future<Integer> future : futures) {
        statuses.add(future.get());
      }
      return statuses;
    }
  }
}
