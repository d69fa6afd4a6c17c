package org.waymark.gateway.tokens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/// Keeps a person's tokens in their session, so that they end with it.
@Component
class SessionTokens implements OAuth2AuthorizedClientRepository {
  private static final String ATTRIBUTE = "waymark.tokens";

  private final ClientRegistrationRepository registrations;

  SessionTokens(ClientRegistrationRepository registrations) {
    this.registrations = registrations;
  }

  @Override
  @SuppressWarnings({
    "unchecked",
    "TypeParameterUnusedInFormals"
  }) // the interface promises a subtype that nobody can ask for
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String registrationId, @Nullable Authentication principal, HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    var registration = registrations.findByRegistrationId(registrationId);
    return session != null
            && registration != null
            && session.getAttribute(ATTRIBUTE) instanceof StoredTokens tokens
        ? (T) tokens.with(registration)
        : null;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      @Nullable Authentication principal,
      HttpServletRequest request,
      HttpServletResponse response) {
    request.getSession().setAttribute(ATTRIBUTE, StoredTokens.of(client));
  }

  @Override
  public void removeAuthorizedClient(
      String registrationId,
      @Nullable Authentication principal,
      HttpServletRequest request,
      HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(ATTRIBUTE);
    }
  }
}
