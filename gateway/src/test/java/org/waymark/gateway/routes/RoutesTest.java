package org.waymark.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.gateway.fixture.Browser;
import org.waymark.gateway.fixture.Gateway;
import org.waymark.gateway.fixture.Services;
import org.waymark.gateway.fixture.World;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutesTest {
  private static final Services CASES = Services.start();
  private static final Services REFERRALS = Services.start();
  private static final Services IDENTITY = Services.start();
  private static final Gateway GATEWAY =
      Gateway.start(
          "waymark.cases-url=" + CASES.url(),
          "waymark.referrals-url=" + REFERRALS.url(),
          "waymark.identity-url=" + IDENTITY.url());
  private static final Browser BROWSER = World.signedIn("caseworker").at(GATEWAY);

  @AfterAll
  static void end() {
    GATEWAY.close();
    Stream.of(CASES, REFERRALS, IDENTITY).forEach(Services::stop);
  }

  @BeforeEach
  void asUsual() {
    Stream.of(CASES, REFERRALS, IDENTITY).forEach(Services::forget);
    CASES.answerAsUsual();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/case-files",
        "/case-files/1/plan/milestones/REP-05/records",
        "/plan-templates",
        "/my-work",
        "/caseload"
      })
  void files_and_plans_lead_to_case_service(String path) {
    assertThat(BROWSER.get("/api" + path).statusCode()).isEqualTo(200);
    assertThat(CASES.lastCall().uri()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/partners", "/partners/north", "/referrals", "/referrals/1"})
  void partners_and_their_inbox_lead_to_referral_service(String path) {
    assertThat(BROWSER.get("/api" + path).statusCode()).isEqualTo(200);
    assertThat(REFERRALS.lastCall().uri()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/people", "/organisations", "/accounts", "/accounts/1"})
  void people_and_accounts_lead_to_identity(String path) {
    assertThat(BROWSER.get("/api" + path).statusCode()).isEqualTo(200);
    assertThat(IDENTITY.lastCall().uri()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/api/outcomes",
    "GET,/api/outcomes?after=0",
    "PUT,/api/referrals/1",
    "PUT,/api/referrals/1/disclosure",
    "PUT,/api/referrals/1/revocation",
    "DELETE,/api/referrals/1",
    "PATCH,/api/case-files/1",
    "GET,/api/actuator/health",
    "GET,/api/v3/api-docs",
    "GET,/api/case-filesx",
    "GET,/api",
    "GET,/api/",
    "GET,/bff/nothing"
  })
  void what_is_between_services_or_unknown_is_not_found(String method, String path) {
    var answer = BROWSER.change(method, path, "");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body())
        .contains("urn:waymark:problem:not-found")
        .doesNotContain("resource", "api/");
    assertThat(CASES.calls()).isEmpty();
    assertThat(REFERRALS.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/partners/../outcomes",
        "/api/partners/%2e%2e/outcomes",
        "/api/partners/..%2foutcomes",
        "/api//outcomes",
        "/api/partners;/../outcomes",
        "/api/partners/%252e%252e/outcomes"
      })
  void no_detour_leads_to_them(String path) {
    BROWSER.get(path);

    assertThat(REFERRALS.calls())
        .noneSatisfy(
            call -> assertThat(call.uri()).endsWith("outcomes").doesNotContain("/partners/"));
  }

  @Test
  void the_service_gets_the_token_and_never_the_cookie() {
    BROWSER.get("/api/my-work", "Authorization", "Bearer forged");

    assertThat(CASES.lastCall().headers()).doesNotContainKey("cookie");
    assertThat(CASES.lastCall().headers().get("authorization")).hasSize(1);
    assertThat(CASES.lastCall().token()).startsWith("eyJ");
  }

  @Test
  void a_browser_cannot_speak_for_a_proxy() {
    BROWSER.get(
        "/api/my-work",
        "X-Forwarded-For",
        "10.0.0.1",
        "X-Forwarded-Host",
        "evil.example",
        "X-Forwarded-Prefix",
        "/x",
        "Forwarded",
        "for=10.0.0.1",
        "X-Real-IP",
        "10.0.0.1",
        "X-User",
        "somebody");

    assertThat(CASES.lastCall().headers())
        .doesNotContainKeys(
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-prefix",
            "x-forwarded-proto",
            "forwarded",
            "x-real-ip",
            "x-user",
            "x-xsrf-token");
    assertThat(CASES.lastCall().header("host"))
        .isEqualTo(CASES.url().substring("http://".length()));
  }

  @Test
  void what_the_interface_is_made_of_passes_both_ways() {
    var answer =
        BROWSER.change(
            "PUT",
            "/api/case-files/1/profile?a=b%20c&d=%C3%A9",
            "{\"x\":\"é\"}",
            "If-Match",
            "\"6\"",
            "Idempotency-Key",
            "k",
            "Waymark-Purpose",
            "CARE");

    var call = CASES.lastCall();
    assertThat(call.method()).isEqualTo("PUT");
    assertThat(call.uri()).isEqualTo("/case-files/1/profile?a=b%20c&d=%C3%A9");
    assertThat(call.body()).isEqualTo("{\"x\":\"é\"}");
    assertThat(call.header("if-match")).isEqualTo("\"6\"");
    assertThat(call.header("idempotency-key")).isEqualTo("k");
    assertThat(call.header("waymark-purpose")).isEqualTo("CARE");
    assertThat(call.header("content-type")).startsWith("application/json");
    assertThat(answer.headers().firstValue("ETag")).contains("W/\"7\"");
    assertThat(answer.body()).isEqualTo("{\"here\":true}");
  }

  @Test
  void the_tag_of_an_answer_can_be_sent_back_as_it_came() {
    BROWSER.change("PUT", "/api/case-files/1/profile", "{}", "If-Match", "W/\"7\"");

    assertThat(CASES.lastCall().header("if-match")).isEqualTo("\"7\"");
  }

  @Test
  void a_service_sets_no_cookie_and_tells_nothing_about_itself() {
    var answer = BROWSER.get("/api/my-work");

    assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(it -> it.contains("inner"));
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
  }

  @Test
  void a_refusal_of_a_service_arrives_as_it_is() {
    byte[] body =
        "{\"type\":\"urn:waymark:problem:stale-revision\"}".getBytes(StandardCharsets.UTF_8);
    CASES.answer(exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
      exchange.sendResponseHeaders(412, body.length);
      exchange.getResponseBody().write(body);
    });

    var answer = BROWSER.change("PUT", "/api/case-files/1/profile", "{}");

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("stale-revision");
  }

  @Test
  void a_redirect_of_a_service_is_not_followed() {
    CASES.answer(exchange -> {
      exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
      exchange.sendResponseHeaders(302, -1);
    });

    var answer = BROWSER.get("/api/my-work");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }
}
