package org.waymark.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.gateway.fixture.Browser;
import org.waymark.gateway.fixture.World;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"/api/my-work", "/api/case-files/x", "/api/nothing", "/bff/nothing"})
  void a_call_without_a_session_gets_401_and_no_redirect(String path) {
    var answer = World.browser().get(path, "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("urn:waymark:problem:not-signed-in");
  }

  @Test
  void a_change_carries_the_token_from_the_cookie() {
    Browser browser = World.signedIn("caseworker");

    var answer = browser.change("PUT", "/api/case-files/1", "{}");

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void a_change_without_the_token_is_refused() {
    Browser browser = World.signedIn("caseworker");

    var answer =
        browser.raw(browser.request("/api/case-files/1").PUT(BodyPublishers.ofString("{}")));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("urn:waymark:problem:page-out-of-date");
  }

  @Test
  void a_change_with_a_wrong_token_is_refused() {
    Browser browser = World.signedIn("caseworker");

    var answer =
        browser.raw(
            browser
                .request("/api/case-files/1")
                .header("X-XSRF-TOKEN", "00000000-0000-0000-0000-000000000000")
                .PUT(BodyPublishers.ofString("{}")));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void a_change_after_the_session_ended_says_so_and_not_that_the_page_is_old() {
    Browser browser = World.browser();
    browser.get("/bff/session");

    assertThat(browser.change("PUT", "/api/case-files/1", "{}").statusCode()).isEqualTo(401);
  }

  @Test
  void health_is_public_and_nothing_more_of_the_actuator_is() {
    assertThat(World.browser().get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(World.browser().get("/actuator/env").statusCode()).isEqualTo(404);
    assertThat(World.browser().get("/actuator").statusCode()).isEqualTo(404);
    assertThat(World.browser().get("/actuator/gateway/routes").statusCode()).isEqualTo(404);
  }
}
