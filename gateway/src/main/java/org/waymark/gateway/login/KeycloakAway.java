package org.waymark.gateway.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.gateway.keycloak.Keycloak;
import org.waymark.gateway.page.PlainPage;

/// Does not send a browser to a Keycloak that would leave it with an error of its own.
final class KeycloakAway extends OncePerRequestFilter {
  private final Keycloak keycloak;

  KeycloakAway(Keycloak keycloak) {
    this.keycloak = keycloak;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/oauth2/authorization/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (keycloak.answers()) {
      chain.doFilter(request, response);
    } else {
      PlainPage.NO_SIGN_IN.write(request, response);
    }
  }
}
