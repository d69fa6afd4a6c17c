package org.waymark.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.waymark.gateway.keycloak.Keycloak;
import org.waymark.gateway.page.PlainPage;

/// The way to Keycloak and back to the page the person came from.
@Component
class SignIn
    implements OAuth2AuthorizationRequestResolver,
        AuthenticationSuccessHandler,
        AuthenticationFailureHandler {
  private static final Logger log = LoggerFactory.getLogger(SignIn.class);
  private static final String THEN = "waymark.then";

  private final OAuth2AuthorizationRequestResolver requests;
  private final Keycloak keycloak;

  SignIn(ClientRegistrationRepository registrations, Keycloak keycloak) {
    this.requests = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    this.keycloak = keycloak;
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return rememberingThePage(request, requests.resolve(request));
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(
      HttpServletRequest request, String registrationId) {
    return rememberingThePage(request, requests.resolve(request, registrationId));
  }

  private static @Nullable OAuth2AuthorizationRequest rememberingThePage(
      HttpServletRequest request, @Nullable OAuth2AuthorizationRequest resolved) {
    if (resolved != null) {
      request.getSession().setAttribute(THEN, SafePath.of(request.getParameter("then")));
    }
    return resolved;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    HttpSession session = request.getSession();
    String then = session.getAttribute(THEN) instanceof String page ? page : SafePath.START;
    session.removeAttribute(THEN);
    response.sendRedirect(then);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
      throws IOException {
    log.warn(
        "A sign-in failed: {}",
        failed instanceof OAuth2AuthenticationException known
            ? known.getError().getErrorCode()
            : failed.getClass().getSimpleName());
    PlainPage page = keycloak.answers() ? PlainPage.SIGN_IN_UNFINISHED : PlainPage.NO_SIGN_IN;
    page.write(request, response);
  }
}
