package org.waymark.resourceserver.access;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// The rule at the gate, before any endpoint is looked at: a subject, at least one role of ours,
/// and exactly one organisation. Only the sender's service account belongs to none, because it
/// speaks for all of them.
final class Admission implements AuthorizationManager<RequestAuthorizationContext> {

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
    if (!(authentication.get() instanceof JwtAuthenticationToken known)) {
      return new AuthorizationDecision(false);
    }
    admit(known.getToken());
    return new AuthorizationDecision(true);
  }

  private static void admit(Jwt token) {
    var roles = Actor.rolesOf(token);
    var organisations = Actor.organisationsOf(token).size();
    var sender = roles.equals(Set.of(Role.REFERRAL_SENDER)) && organisations == 0;
    if (token.getSubject() == null || roles.isEmpty()) {
      throw new NotAdmitted("no-role", "Your account has no role in Waymark");
    }
    if (organisations != 1 && !sender) {
      throw new NotAdmitted(
          "no-organisation", "Your account does not belong to exactly one organisation");
    }
  }

  /// Why somebody with a valid token is turned away nevertheless.
  static final class NotAdmitted extends AccessDeniedException {
    private static final long serialVersionUID = 1;
    private final String type;

    NotAdmitted(String type, String title) {
      super(title);
      this.type = type;
    }

    String type() {
      return type;
    }
  }
}
