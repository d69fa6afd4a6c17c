package org.waymark.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.gateway.fixture.Browser;
import org.waymark.gateway.fixture.Gateway;
import org.waymark.gateway.fixture.Person;
import org.waymark.gateway.fixture.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInTest {
  private static final String START = "/oauth2/authorization/keycloak";

  @Test
  void a_person_signs_in_and_the_session_says_who_they_are() {
    Browser browser = World.browser();
    assertThat(browser.get("/bff/session").body()).isEqualTo("{\"signedIn\":false}");

    Person person = World.admin().person("caseworker");
    var end = browser.signIn(person);

    assertThat(end.statusCode()).isEqualTo(302);
    assertThat(end.headers().firstValue("Location")).contains("/");
    JsonNode session = new JsonMapper().readTree(browser.get("/bff/session").body());
    assertThat(session.get("signedIn").asBoolean()).isTrue();
    assertThat(session.get("id").asString()).isEqualTo(person.id());
    assertThat(session.get("name").asString()).isEqualTo("Test Person");
    assertThat(session.get("organisation").asString()).isEqualTo("north-shelter");
    assertThat(session.get("roles").values()).extracting(JsonNode::asString).contains("caseworker");
    assertThat(session.get("expiresInSeconds").asLong()).isEqualTo(1800);
  }

  @Test
  void the_way_to_keycloak_is_proved_by_a_code_challenge_and_comes_back_to_the_public_address() {
    var redirect = World.browser().get(START, "X-Forwarded-Host", "evil.example");

    URI to = URI.create(redirect.headers().firstValue("Location").orElseThrow());
    Map<String, String> query =
        Arrays.stream(to.getQuery().split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    assertThat(to.toString()).startsWith(World.keycloak().issuer() + "/");
    assertThat(query)
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("redirect_uri", World.PUBLIC_URL + "/login/oauth2/code/keycloak")
        .containsKeys("state", "nonce");
  }

  @Test
  void a_person_returns_to_the_page_they_came_from() {
    var end =
        World.browser()
            .signIn(World.admin().person("caseworker"), START + "?then=/files/new%3Ftab=plan");

    assertThat(end.headers().firstValue("Location")).contains("/files/new?tab=plan");
  }

  @Test
  void nobody_is_led_to_a_foreign_address() {
    for (String foreign : List.of("https://evil.example/", "//evil.example", "/%5Cevil.example")) {
      var end =
          World.browser().signIn(World.admin().person("caseworker"), START + "?then=" + foreign);

      assertThat(end.headers().firstValue("Location")).contains("/");
    }
  }

  @Test
  void the_session_id_is_renewed_and_the_old_one_is_worth_nothing() {
    Browser browser = World.browser();
    browser.get(START);
    String planted = browser.cookie("SID").orElseThrow();

    browser.signIn(World.admin().person("caseworker"));

    assertThat(browser.cookie("SID")).isPresent().get().isNotEqualTo(planted);
    Browser attacker = World.browser();
    attacker.setCookie("SID", planted);
    assertThat(attacker.get("/bff/session").body()).contains("false");
    assertThat(attacker.get("/api/my-work").statusCode()).isEqualTo(401);
  }

  @Test
  void a_login_that_was_not_begun_here_ends_on_a_page_that_says_what_to_do() {
    var page =
        World.browser().get("/login/oauth2/code/keycloak?code=x&state=y", "Accept", "text/html");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("You are not signed in yet").doesNotContain("Exception");
  }

  @Test
  void with_keycloak_away_the_gateway_starts_and_says_that_signing_in_is_not_possible() {
    try (var gateway = Gateway.start("waymark.keycloak-url=http://127.0.0.1:1")) {
      Browser browser = new Browser(gateway);

      var page = browser.get(START, "Accept", "text/html");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("Signing in is not possible right now");

      var back = browser.get("/login/oauth2/code/keycloak?code=x&state=y", "Accept", "text/html");
      assertThat(back.statusCode()).isEqualTo(503);
      assertThat(browser.get("/bff/session").statusCode()).isEqualTo(200);
    }
  }
}
