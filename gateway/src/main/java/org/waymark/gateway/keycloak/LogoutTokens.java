package org.waymark.gateway.keycloak;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/// Reads what Keycloak sends when a session ends there. OpenID Connect Back-Channel Logout 1.0,
/// §2.4 and §2.6.
public final class LogoutTokens {
  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

  private final JwtDecoder decoder;

  LogoutTokens(JwtDecoder decoder) {
    this.decoder = decoder;
  }

  /// A logout that Keycloak vouches for.
  ///
  /// @param keycloakSession the one session that ended; absent when all of the person's did
  /// @param person the account's id at Keycloak
  public record Ended(@Nullable String keycloakSession, @Nullable String person) {}

  /// Whose sessions this token ends.
  ///
  /// @throws JwtException if the token is not Keycloak's word on a logout to this client
  public Ended read(String token) {
    Jwt jwt = decoder.decode(token);
    return new Ended(jwt.getClaimAsString("sid"), jwt.getSubject());
  }

  static OAuth2TokenValidator<Jwt> rules(ClientRegistration keycloak) {
    var type = new JwtTypeValidator(List.of("JWT", "logout+jwt"));
    type.setAllowEmpty(true);
    return JwtValidators.createDefaultWithValidators(
        type,
        rule(
            "issuer",
            jwt ->
                String.valueOf(jwt.getIssuer())
                    .equals(keycloak.getProviderDetails().getIssuerUri())),
        rule(
            "audience",
            jwt -> jwt.getAudience() != null && jwt.getAudience().contains(keycloak.getClientId())),
        rule(
            "event",
            jwt -> jwt.getClaim("events") instanceof Map<?, ?> all && all.containsKey(EVENT)),
        // an ID token has a nonce; it must not pass for a logout
        rule("nonce", jwt -> !jwt.hasClaim("nonce")),
        rule("subject", jwt -> jwt.hasClaim("sid") || jwt.hasClaim("sub")));
  }

  private static OAuth2TokenValidator<Jwt> rule(String name, Predicate<Jwt> kept) {
    return jwt ->
        kept.test(jwt)
            ? OAuth2TokenValidatorResult.success()
            : OAuth2TokenValidatorResult.failure(
                new OAuth2Error("invalid_logout_token", name + " is wrong", null));
  }
}
