package org.waymark.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.gateway.fixture.Browser;
import org.waymark.gateway.fixture.World;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WebApplicationTest {
  private static final Pattern NONCE = Pattern.compile("name=\"csp-nonce\" content=\"([^\"]+)\"");
  private static final String SCRIPT = "/assets/app-0a1b2c3d.js";

  private final Browser browser = World.browser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index.html",
        "/files",
        "/files/0c6a0a3e-95f2-4b0c-9d4e-0d8b6d1f2a11",
        "/inbox/1?x=y",
        "/loginless",
        "/apiary"
      })
  void every_page_is_the_application_and_never_kept(String path) {
    var page = browser.get(path, "Accept", "text/html");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-cache");
    assertThat(page.body()).contains("<div id=\"root\">");
  }

  @Test
  void the_page_names_the_nonce_of_its_own_policy_and_each_answer_has_another() {
    assertThat(nonceOfPageAndPolicy()).isNotEqualTo(nonceOfPageAndPolicy());
  }

  private String nonceOfPageAndPolicy() {
    var page = browser.get("/");
    var nonce = NONCE.matcher(page.body());
    assertThat(nonce.find()).isTrue();
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("style-src 'self' 'nonce-" + nonce.group(1) + "'");
    return nonce.group(1);
  }

  @Test
  void a_file_with_a_fingerprint_is_kept_for_ever() {
    var script = browser.get(SCRIPT);

    assertThat(script.statusCode()).isEqualTo(200);
    assertThat(script.headers().allValues("Cache-Control"))
        .containsExactly("max-age=31536000, public, immutable");
    assertThat(script.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
    assertThat(script.headers().allValues("Set-Cookie")).noneMatch(it -> it.startsWith("SID"));
  }

  @Test
  void what_travels_is_compressed() {
    var answer = browser.get(SCRIPT, "Accept-Encoding", "gzip");

    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(answer.headers().allValues("Vary")).anyMatch(it -> it.contains("ccept-"));
  }

  @Test
  void a_service_s_long_answer_is_compressed_and_keeps_its_revision() {
    Browser signedIn = World.signedIn("caseworker");
    byte[] body = ("{\"text\":\"" + "again ".repeat(2000) + "\"}").getBytes(StandardCharsets.UTF_8);
    World.services()
        .answer(exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.getResponseHeaders().set("ETag", "\"7\"");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
        });
    try {
      var answer = signedIn.get("/api/case-files/1", "Accept-Encoding", "gzip");

      assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
      assertThat(answer.headers().firstValue("ETag").orElseThrow()).contains("\"7\"");
    } finally {
      World.services().answerAsUsual();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/assets/nothing.js", "/nothing.png", "/application.yml", "/static/index.html"})
  void a_missing_file_is_missing_and_not_the_application(String path) {
    assertThat(browser.get(path).statusCode()).isEqualTo(404);
    assertThat(browser.get(path, "Accept", "text/html").body())
        .contains("There is nothing at this address");
  }

  @Test
  void a_page_takes_no_input() {
    browser.get("/");
    var posted =
        browser.raw(
            browser
                .request("/files")
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElseThrow())
                .POST(BodyPublishers.ofString("x")));

    assertThat(posted.statusCode()).isBetween(400, 405);
  }
}
