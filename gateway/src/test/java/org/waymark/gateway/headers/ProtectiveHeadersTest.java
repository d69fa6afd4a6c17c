package org.waymark.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.gateway.fixture.Browser;
import org.waymark.gateway.fixture.World;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProtectiveHeadersTest {

  @ParameterizedTest
  @CsvSource({
    "/,200",
    "/files/1,200",
    "/assets/app-0a1b2c3d.js,200",
    "/assets/nothing.js,404",
    "/bff/session,200",
    "/api/my-work,401",
    "/api/my-work;x=y,400",
    "/actuator/health,200",
    "/oauth2/authorization/keycloak,302",
    "/login/oauth2/code/keycloak?code=x&state=y,400",
    "/error,404"
  })
  void every_answer_protects_the_browser(String path, int status) {
    var answer = World.browser().get(path, "Accept", "text/html, */*;q=0.8");

    assertThat(answer.statusCode()).isEqualTo(status);
    assertProtected(answer);
  }

  @Test
  void also_a_service_s_answer_a_refusal_and_a_logout() {
    Browser browser = World.signedIn("caseworker");

    assertProtected(browser.get("/api/my-work"));
    assertProtected(browser.get("/api/nothing"));
    assertProtected(browser.raw(browser.request("/logout").POST(BodyPublishers.noBody())));
    assertProtected(browser.change("POST", "/logout", ""));
  }

  @Test
  void nothing_personal_is_kept_by_the_browser() {
    Browser browser = World.signedIn("caseworker");

    for (String path : new String[] {"/api/my-work", "/bff/session", "/api/nothing"}) {
      assertThat(browser.get(path).headers().allValues("Cache-Control"))
          .containsExactly("no-store");
    }
  }

  private static void assertProtected(HttpResponse<String> answer) {
    var headers = answer.headers();
    assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-")
        .contains("frame-ancestors 'none'", "base-uri 'none'", "connect-src 'self'")
        .contains("form-action 'self' " + World.keycloak().url())
        .doesNotContain("unsafe");
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.allValues("Cache-Control")).hasSize(1);
    // only where browsers come by TLS; shown with the cookie
    assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(answer.body()).doesNotContain("Exception", "org.springframework", "Tomcat");
  }
}
