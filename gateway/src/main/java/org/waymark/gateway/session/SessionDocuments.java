package org.waymark.gateway.session;

import java.time.Duration;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mongodb.spring.session.JdkMongoSessionConverter;
import org.mongodb.spring.session.MongoSession;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// Writes beside the session which Keycloak session it belongs to, so that any gateway can end it
/// when Keycloak says so.
class SessionDocuments extends JdkMongoSessionConverter {
  static final String KEYCLOAK_SESSION = "keycloakSession";
  static final String PERSON = "principal";

  SessionDocuments(Duration idle) {
    super(idle);
  }

  Document of(MongoSession session) {
    return convert(session);
  }

  @Override
  protected Document convert(MongoSession session) {
    Document document = super.convert(session);
    document.put("interval", session.getMaxInactiveInterval().toString());
    String keycloakSession = keycloakSession(session);
    if (keycloakSession != null) {
      document.put(KEYCLOAK_SESSION, keycloakSession);
    }
    return document;
  }

  private static @Nullable String keycloakSession(MongoSession session) {
    SecurityContext context =
        session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    return context != null
            && context.getAuthentication() != null
            && Objects.requireNonNull(context.getAuthentication()).getPrincipal()
                instanceof OidcUser user
        ? user.getIdToken().getClaimAsString("sid")
        : null;
  }

  @Override
  protected void ensureIndexes(IndexOperations indexes) {
    super.ensureIndexes(indexes);
    indexes.createIndex(new Index(KEYCLOAK_SESSION, Direction.ASC).sparse());
    indexes.createIndex(new Index(PERSON, Direction.ASC));
  }
}
