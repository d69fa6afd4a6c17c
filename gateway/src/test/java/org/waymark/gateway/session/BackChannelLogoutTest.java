package org.waymark.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.gateway.fixture.Browser;
import org.waymark.gateway.fixture.Gateway;
import org.waymark.gateway.fixture.Person;
import org.waymark.gateway.fixture.World;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BackChannelLogoutTest {

  @Test
  void ending_a_person_s_sessions_at_keycloak_ends_them_here() {
    Person person = World.admin().person("caseworker");
    Browser office = World.browser();
    office.signIn(person);
    Browser home = World.browser();
    home.signIn(person);
    Browser colleague = World.signedIn("caseworker");

    World.admin().signOut(person);

    await().until(() -> office.get("/api/my-work").statusCode() == 401);
    await().until(() -> home.get("/api/my-work").statusCode() == 401);
    assertThat(colleague.get("/api/my-work").statusCode()).isEqualTo(200);
  }

  @Test
  void also_a_session_that_another_gateway_began() {
    Person person = World.admin().person("caseworker");
    try (var other = Gateway.start()) {
      Browser browser = new Browser(other);
      browser.signIn(person);
      assertThat(browser.get("/api/my-work").statusCode()).isEqualTo(200);

      // Keycloak tells the shared gateway, which had no part in this login
      World.admin().signOut(person);

      await().until(() -> browser.get("/api/my-work").statusCode() == 401);
    }
  }

  @Test
  void nobody_but_keycloak_can_say_so() {
    Browser browser = World.signedIn("caseworker");
    browser.get("/api/my-work");
    // signed by Keycloak, and about this very session, but no word of a logout
    String accessToken = World.services().lastCall().token();

    for (String forged : new String[] {accessToken, "no.token.atall", ""}) {
      var answer =
          World.browser()
              .raw(
                  browser
                      .request("/logout/connect/back-channel/keycloak")
                      .header("Content-Type", "application/x-www-form-urlencoded")
                      .POST(BodyPublishers.ofString("logout_token=" + forged)));
      assertThat(answer.statusCode()).isEqualTo(400);
    }

    assertThat(browser.get("/api/my-work").statusCode()).isEqualTo(200);
  }
}
