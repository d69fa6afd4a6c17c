package org.waymark.gateway.tokens;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/// The tokens alone. The framework's own object holds the client registration too, and with it the
/// client secret, which has no business in a session store.
record StoredTokens(
    String person,
    String access,
    @Nullable Instant issued,
    @Nullable Instant expires,
    @Nullable String refresh)
    implements Serializable {

  static StoredTokens of(OAuth2AuthorizedClient client) {
    OAuth2AccessToken access = client.getAccessToken();
    OAuth2RefreshToken refresh = client.getRefreshToken();
    return new StoredTokens(
        client.getPrincipalName(),
        access.getTokenValue(),
        access.getIssuedAt(),
        access.getExpiresAt(),
        refresh == null ? null : refresh.getTokenValue());
  }

  OAuth2AuthorizedClient with(ClientRegistration registration) {
    return new OAuth2AuthorizedClient(
        registration,
        person,
        new OAuth2AccessToken(TokenType.BEARER, access, issued, expires),
        refresh == null ? null : new OAuth2RefreshToken(Objects.requireNonNull(refresh), null));
  }

  @Override
  public String toString() {
    return "StoredTokens[hidden]";
  }
}
