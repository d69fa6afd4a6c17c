package org.waymark.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SafePathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/files",
        "/files/0c6a0a3e-95f2-4b0c-9d4e-0d8b6d1f2a11?tab=plan",
        "/inbox#open",
        "/apiary"
      })
  void a_page_of_ours_is_kept(String page) {
    assertThat(SafePath.of(page)).isEqualTo(page);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "files",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/x\r\nSet-Cookie: a=b",
        "/.//evil.example",
        "/../evil",
        "/files/..//evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "/ evil",
        "/é",
        "/api/case-files",
        "/logout",
        "/oauth2/authorization/keycloak?then=/",
        "/bff"
      })
  void anything_else_leads_to_the_start(String wanted) {
    assertThat(SafePath.of(wanted)).isEqualTo("/");
  }
}
