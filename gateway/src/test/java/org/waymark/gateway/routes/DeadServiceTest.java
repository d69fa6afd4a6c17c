package org.waymark.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.gateway.fixture.Browser;
import org.waymark.gateway.fixture.Gateway;
import org.waymark.gateway.fixture.Services;
import org.waymark.gateway.fixture.World;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadServiceTest {

  @Test
  void a_service_that_is_down_is_named_as_such_in_words_and_the_others_go_on() {
    try (var gateway = Gateway.start("waymark.identity-url=http://127.0.0.1:1")) {
      Browser browser = World.signedIn("caseworker").at(gateway);

      for (int i = 0; i < 15; i++) {
        var answer = browser.get("/api/people");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type"))
            .contains("application/problem+json");
        assertThat(answer.body())
            .contains("urn:waymark:problem:service-unavailable", "not answering right now")
            .doesNotContain("Exception", "127.0.0.1", "instance");
      }
      assertThat(browser.get("/api/my-work").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_service_that_says_nothing_is_waited_for_only_so_long_and_then_tried_again() {
    Services services = Services.start();
    var silent = new AtomicBoolean(true);
    services.answer(exchange -> {
      if (silent.get()) {
        await().until(() -> !silent.get());
      }
      exchange.sendResponseHeaders(204, -1);
    });
    try (var gateway =
        Gateway.start("waymark.cases-url=" + services.url(), "waymark.service.patience=1s")) {
      Browser browser = World.signedIn("caseworker").at(gateway);
      assertThat(browser.get("/api/my-work").statusCode()).isEqualTo(503);

      silent.set(false);

      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> browser.get("/api/my-work").statusCode() == 204);
    }
    services.stop();
  }

  @Test
  void many_may_wait_for_a_slow_service_at_once() throws Exception {
    Services services = Services.start();
    services.answer(exchange -> {
      await().pollDelay(Duration.ofMillis(800)).until(() -> true);
      exchange.sendResponseHeaders(204, -1);
    });
    try (var gateway = Gateway.start("waymark.cases-url=" + services.url());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Browser browser = World.signedIn("caseworker").at(gateway);
      Callable<Integer> call = () -> browser.get("/api/my-work").statusCode();
      long start = System.nanoTime();

      var futures = new ArrayList<Future<Integer>>();
      for (int i = 0; i < 60; i++) {
        futures.add(threads.submit(call));
      }

      for (Future<Integer> future : futures) {
        assertThat(future.get()).isEqualTo(204);
      }
      // one after another, or five at a time, would take ten seconds and more
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }
    services.stop();
  }

  @Test
  void a_restarted_service_is_reached_through_connections_it_has_closed() {
    Services services = Services.start();
    try (var gateway = Gateway.start("waymark.cases-url=" + services.url())) {
      Browser browser = World.signedIn("caseworker").at(gateway);
      services.answer(exchange -> {
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(204, -1);
      });
      for (int i = 0; i < 5; i++) {
        assertThat(browser.get("/api/my-work").statusCode()).isEqualTo(204);
      }
    }
    services.stop();
  }
}
