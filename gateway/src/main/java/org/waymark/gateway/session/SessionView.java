package org.waymark.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who is signed in, for the web application to greet them and choose what to offer. It decides
/// nothing: each service reads the token for itself.
///
/// @param organisation alias of the one organisation they act for; absent when there is none or
///   more than one, in which case the services refuse
/// @param expiresInSeconds how long the session lasts without another request
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
    boolean signedIn,
    @Nullable String id,
    @Nullable String name,
    @Nullable String organisation,
    @Nullable List<String> roles,
    @Nullable Long expiresInSeconds) {

  static final SessionView SIGNED_OUT = new SessionView(false, null, null, null, null, null);

  static SessionView of(JWTClaimsSet claims, long expiresInSeconds) throws ParseException {
    return new SessionView(
        true,
        claims.getSubject(),
        claims.getStringClaim("name"),
        organisation(claims.getClaim("organization")),
        roles(claims.getJSONObjectClaim("realm_access")),
        expiresInSeconds);
  }

  /// Keycloak writes a list of aliases, or a map from alias to details.
  private static @Nullable String organisation(@Nullable Object claim) {
    Collection<?> aliases =
        switch (claim) {
          case Map<?, ?> map -> map.keySet();
          case Collection<?> list -> list;
          case null, default -> List.of();
        };
    return aliases.size() == 1 ? String.valueOf(aliases.iterator().next()) : null;
  }

  private static List<String> roles(@Nullable Map<String, Object> realmAccess) {
    return realmAccess != null && realmAccess.get("roles") instanceof Collection<?> roles
        ? roles.stream().map(String::valueOf).sorted().toList()
        : List.of();
  }
}
