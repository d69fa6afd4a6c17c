package org.waymark.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.gateway.fixture.Browser;
import org.waymark.gateway.fixture.Detour;
import org.waymark.gateway.fixture.Gateway;
import org.waymark.gateway.fixture.Person;
import org.waymark.gateway.fixture.World;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignOutTest {

  @Test
  void signing_out_ends_the_session_here_and_at_keycloak() {
    Person person = World.admin().person("caseworker");
    Browser browser = World.browser();
    browser.signIn(person);
    String session = browser.cookie("SID").orElseThrow();
    assertThat(World.admin().sessions(person)).isEqualTo(1);

    var answer = browser.change("POST", "/logout", "", "Accept", "application/json");

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.headers().firstValue("Location")).contains(World.PUBLIC_URL + "/");
    assertThat(World.admin().sessions(person)).isZero();
    assertThat(browser.cookie("SID")).isEmpty();
    browser.setCookie("SID", session);
    assertThat(browser.get("/api/my-work").statusCode()).isEqualTo(401);
  }

  @Test
  void after_signing_out_keycloak_asks_for_the_password_again() {
    Person person = World.admin().person("caseworker");
    Browser browser = World.browser();
    browser.signIn(person);
    browser.change("POST", "/logout", "", "Accept", "application/json");

    // fills in both forms again; with a session left at Keycloak there would be none to fill in
    browser.signIn(person);

    assertThat(browser.get("/bff/session").body()).contains(person.id());
  }

  @Test
  void a_form_is_redirected() {
    Browser browser = World.signedIn("caseworker");

    var answer = browser.change("POST", "/logout", "", "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(302);
  }

  @Test
  void signing_out_twice_does_no_harm() {
    Browser browser = World.browser();
    browser.get("/bff/session");

    var answer = browser.change("POST", "/logout", "", "Accept", "application/json");

    assertThat(answer.statusCode()).isEqualTo(202);
  }

  @Test
  void when_the_gateway_cannot_reach_keycloak_the_browser_signs_out_there() {
    Detour detour = Detour.to(World.keycloak().url());
    try (var gateway = Gateway.start("waymark.keycloak-url=" + detour.url())) {
      Browser browser = new Browser(gateway);
      browser.signIn(World.admin().person("caseworker"));
      detour.close(true);

      var answer = browser.change("POST", "/logout", "", "Accept", "application/json");

      assertThat(answer.statusCode()).isEqualTo(202);
      assertThat(answer.headers().firstValue("Location").orElseThrow())
          .startsWith(World.keycloak().issuer() + "/protocol/openid-connect/logout?")
          .contains("id_token_hint=");
      assertThat(browser.get("/bff/session").body()).contains("false");
    }
  }

  @Test
  void nobody_else_can_sign_a_person_out() {
    Browser browser = World.signedIn("caseworker");

    var forged = browser.raw(browser.request("/logout").POST(BodyPublishers.noBody()));

    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(browser.get("/bff/session").body()).contains("true");
  }
}
