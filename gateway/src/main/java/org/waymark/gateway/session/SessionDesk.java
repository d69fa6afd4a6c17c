package org.waymark.gateway.session;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tells the web application who is signed in.
@RestController
class SessionDesk {
  private final OAuth2AuthorizedClientRepository tokens;

  SessionDesk(OAuth2AuthorizedClientRepository tokens) {
    this.tokens = tokens;
  }

  @GetMapping("/bff/session")
  SessionView session(@Nullable Authentication authentication, HttpServletRequest request)
      throws ParseException {
    if (!(authentication instanceof OAuth2AuthenticationToken signedIn)) {
      return SessionView.SIGNED_OUT;
    }
    OAuth2AuthorizedClient client =
        tokens.loadAuthorizedClient(
            signedIn.getAuthorizedClientRegistrationId(), signedIn, request);
    if (client == null) {
      return SessionView.SIGNED_OUT;
    }
    // not verified again: it came straight from Keycloak and never left our store
    var claims = JWTParser.parse(client.getAccessToken().getTokenValue()).getJWTClaimsSet();
    return SessionView.of(claims, request.getSession().getMaxInactiveInterval());
  }
}
