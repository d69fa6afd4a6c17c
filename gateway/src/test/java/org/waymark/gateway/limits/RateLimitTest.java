package org.waymark.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.gateway.fixture.Browser;
import org.waymark.gateway.fixture.Gateway;
import org.waymark.gateway.fixture.World;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RateLimitTest {

  @Test
  void who_asks_too_much_is_told_when_to_try_again_and_nobody_else_is_held_up() {
    try (var gateway = Gateway.start("waymark.limits.burst=5", "waymark.limits.per-minute=2")) {
      Browser hasty = World.signedIn("caseworker").at(gateway);
      Browser colleague = World.signedIn("caseworker").at(gateway);
      for (int i = 0; i < 5; i++) {
        assertThat(hasty.get("/api/my-work").statusCode()).isEqualTo(200);
      }

      var answer = hasty.get("/api/people");

      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 30L);
      assertThat(answer.body()).contains("urn:waymark:problem:too-many-requests");
      assertThat(colleague.get("/api/my-work").statusCode()).isEqualTo(200);
    }
  }
}
