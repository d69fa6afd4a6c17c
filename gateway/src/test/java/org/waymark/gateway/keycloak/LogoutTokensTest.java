package org.waymark.gateway.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.Jwt;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LogoutTokensTest {
  private static final String ISSUER = "https://keycloak.example/realms/waymark";
  private static final ClientRegistration KEYCLOAK =
      ClientRegistration.withRegistrationId("keycloak")
          .clientId("waymark-gateway")
          .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
          .redirectUri("https://waymark.example/login")
          .authorizationUri(ISSUER + "/auth")
          .tokenUri(ISSUER + "/token")
          .issuerUri(ISSUER)
          .build();

  @Test
  void a_logout_is_believed() {
    assertThat(refused(_ -> {})).isFalse();
    assertThat(refused(claims -> claims.claim("sub", "someone").claims(it -> it.remove("sid"))))
        .isFalse();
  }

  static Stream<Consumer<Jwt.Builder>> notALogoutOfOurs() {
    return Stream.of(
        token -> token.issuer("https://other.example/realms/waymark"),
        token -> token.audience(List.of("another-client")),
        token -> token.claims(claims -> claims.remove("events")),
        token -> token.claim("events", Map.of("something:else", Map.of())),
        token -> token.claim("nonce", "of an ID token"),
        token -> token.claims(claims -> claims.remove("sid")),
        token -> token.expiresAt(Instant.now().minusSeconds(120)),
        token -> token.header("typ", "at+jwt"));
  }

  @ParameterizedTest
  @MethodSource("notALogoutOfOurs")
  void anything_else_is_not(Consumer<Jwt.Builder> change) {
    assertThat(refused(change)).isTrue();
  }

  private static boolean refused(Consumer<Jwt.Builder> change) {
    var token =
        Jwt.withTokenValue("t")
            .header("typ", "logout+jwt")
            .header("alg", "RS256")
            .issuer(ISSUER)
            .audience(List.of("waymark-gateway"))
            .issuedAt(Instant.now().minusSeconds(130))
            .expiresAt(Instant.now().plusSeconds(60))
            .claim("sid", "session")
            .claim(
                "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    change.accept(token);
    return LogoutTokens.rules(KEYCLOAK).validate(token.build()).hasErrors();
  }
}
