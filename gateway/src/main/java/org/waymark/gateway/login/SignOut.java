package org.waymark.gateway.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.waymark.gateway.keycloak.Keycloak;
import org.waymark.gateway.startup.Addresses;

/// Ends the session at Keycloak, by the gateway itself: the person may have left the page already,
/// and no token with their name in it has to travel in an address. Only when that fails is the
/// browser sent to Keycloak, to sign out there.
@Component
class SignOut implements LogoutHandler, LogoutSuccessHandler {
  private static final String ENDED = SignOut.class.getName();

  private final OAuth2AuthorizedClientRepository tokens;
  private final Keycloak keycloak;
  private final Addresses addresses;
  private final OidcClientInitiatedLogoutSuccessHandler byBrowser;

  SignOut(
      OAuth2AuthorizedClientRepository tokens,
      Keycloak keycloak,
      Addresses addresses,
      ClientRegistrationRepository registrations) {
    this.tokens = tokens;
    this.keycloak = keycloak;
    this.addresses = addresses;
    this.byBrowser = new OidcClientInitiatedLogoutSuccessHandler(registrations);
    byBrowser.setPostLogoutRedirectUri(addresses.page("/"));
    byBrowser.setDefaultTargetUrl(addresses.page("/"));
    byBrowser.setRedirectStrategy((request, response, to) -> send(request, response, to));
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    if (authentication instanceof OAuth2AuthenticationToken signedIn) {
      OAuth2AuthorizedClient client =
          tokens.loadAuthorizedClient(
              signedIn.getAuthorizedClientRegistrationId(), signedIn, request);
      request.setAttribute(ENDED, client != null && keycloak.end(client));
    }
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication)
      throws IOException, ServletException {
    if (Boolean.TRUE.equals(request.getAttribute(ENDED))) {
      send(request, response, addresses.page("/"));
    } else {
      byBrowser.onLogoutSuccess(request, response, authentication);
    }
  }

  /// A script cannot see where a redirect leads: it gets the address to go to instead.
  private static void send(HttpServletRequest request, HttpServletResponse response, String to)
      throws IOException {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    if (accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
      response.setStatus(HttpStatus.ACCEPTED.value());
      response.setHeader(HttpHeaders.LOCATION, to);
    } else {
      response.sendRedirect(to);
    }
  }
}
