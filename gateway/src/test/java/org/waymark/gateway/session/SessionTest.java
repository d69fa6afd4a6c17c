package org.waymark.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.waymark.gateway.fixture.Browser;
import org.waymark.gateway.fixture.Gateway;
import org.waymark.gateway.fixture.TestKeycloak;
import org.waymark.gateway.fixture.World;
import org.waymark.local.store.EmbeddedStore;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionTest {
  private static final String START = "/oauth2/authorization/keycloak";

  @Test
  void a_restart_signs_nobody_out_and_another_gateway_knows_the_session() {
    Browser browser;
    try (var before = Gateway.start()) {
      browser = new Browser(before);
      browser.signIn(World.admin().person("caseworker"));
    }
    try (var after = Gateway.start()) {
      assertThat(browser.at(after).get("/api/my-work").statusCode()).isEqualTo(200);
    }
    assertThat(browser.at(World.gateway()).get("/api/my-work").statusCode()).isEqualTo(200);
  }

  @Test
  void the_cookie_is_kept_from_scripts_and_from_other_sites() {
    List<String> cookies =
        World.browser().get(START).headers().allValues("Set-Cookie").stream().sorted().toList();

    assertThat(cookies).hasSize(2);
    assertThat(cookies.getFirst())
        .startsWith("SID=")
        .contains("HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Secure", "Domain");
    assertThat(cookies.getLast())
        .startsWith("XSRF-TOKEN=")
        .contains("SameSite=Lax", "Path=/")
        .doesNotContain("HttpOnly", "Secure");
  }

  @Test
  void behind_tls_the_cookie_is_bound_to_this_host_and_login_works_with_it() {
    String publicUrl = World.PUBLIC_URL.replace("http:", "https:");
    World.admin().alsoReachedAt(publicUrl);
    try (var gateway = Gateway.start("waymark.public-url=" + publicUrl)) {
      Browser browser = new Browser(gateway);
      var start = browser.get(START);

      assertThat(start.headers().allValues("Set-Cookie"))
          .anySatisfy(cookie ->
              assertThat(cookie)
                  .startsWith("__Host-SID=")
                  .contains("HttpOnly", "Secure", "SameSite=Lax", "Path=/")
                  .doesNotContain("Domain"))
          .anySatisfy(cookie -> assertThat(cookie).startsWith("XSRF-TOKEN=").contains("Secure"));
      assertThat(start.headers().firstValue("Strict-Transport-Security")).isPresent();
      browser.signIn(World.admin().person("caseworker"));
      assertThat(browser.get("/api/my-work").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void no_session_is_begun_for_someone_who_only_looks() {
    Browser browser = World.browser();
    browser.get("/");
    browser.get("/bff/session");
    browser.get("/api/my-work");

    assertThat(browser.cookie("SID")).isEmpty();
  }

  @Test
  void the_client_secret_is_not_in_the_store() {
    World.signedIn("caseworker");

    var mongo = World.gateway().bean(MongoOperations.class);
    List<Document> all = mongo.findAll(Document.class, Sessions.COLLECTION);

    assertThat(all)
        .isNotEmpty()
        .allSatisfy(session ->
            assertThat(session.get("attr", Binary.class).getData())
                .asString()
                .doesNotContain(TestKeycloak.CLIENT_SECRET));
  }

  @Test
  void with_the_store_away_a_person_is_told_so() {
    var store = EmbeddedStore.start(null, 0);
    try (var gateway = Gateway.start("spring.mongodb.uri=" + store.connectionString())) {
      Browser browser = new Browser(gateway);
      browser.signIn(World.admin().person("caseworker"));
      store.close();

      var call = browser.get("/api/my-work");
      assertThat(call.statusCode()).isEqualTo(503);
      assertThat(call.body()).contains("urn:waymark:problem:service-unavailable");
      var page = browser.get("/oauth2/authorization/keycloak", "Accept", "text/html");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("Waymark is not answering right now");
    }
  }
}
