package org.waymark.gateway.tokens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.gateway.problem.Problem;
import org.waymark.gateway.problem.Problems;

/// Sends a call on with the person's access token. When Keycloak has ended their session, ends it
/// here too, so that the web application asks them to sign in instead of failing call after call.
@Component
public class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {
  private static final Logger log = LoggerFactory.getLogger(TokenRelay.class);

  private final OAuth2AuthorizedClientManager tokens;

  TokenRelay(OAuth2AuthorizedClientManager tokens) {
    this.tokens = tokens;
  }

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    String token;
    try {
      token = token(request.servletRequest());
    } catch (ClientAuthorizationException refused) {
      return refuse(refused, request.servletRequest());
    }
    return next.handle(
        ServerRequest.from(request).headers(headers -> headers.setBearerAuth(token)).build());
  }

  private String token(HttpServletRequest request) {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    if (!(person instanceof OAuth2AuthenticationToken signedIn)) {
      throw new ClientAuthorizationRequiredException("keycloak");
    }
    var client =
        tokens.authorize(
            OAuth2AuthorizeRequest.withClientRegistrationId(
                    signedIn.getAuthorizedClientRegistrationId())
                .principal(signedIn)
                .attribute(HttpServletRequest.class.getName(), request)
                .attribute(HttpServletResponse.class.getName(), response())
                .build());
    return Objects.requireNonNull(client).getAccessToken().getTokenValue();
  }

  private static HttpServletResponse response() {
    var current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    return Objects.requireNonNull(current.getResponse());
  }

  private static ServerResponse refuse(
      ClientAuthorizationException refused, HttpServletRequest request) {
    if (refused instanceof ClientAuthorizationRequiredException || SharedRefresh.ended(refused)) {
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      return Problems.answer(Problem.NOT_SIGNED_IN);
    }
    log.warn("Keycloak did not renew a token: {}", refused.getError().getErrorCode());
    return Problems.answer(Problem.SERVICE_UNAVAILABLE);
  }
}
