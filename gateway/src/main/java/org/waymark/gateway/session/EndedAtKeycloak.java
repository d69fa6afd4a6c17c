package org.waymark.gateway.session;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.gateway.keycloak.LogoutTokens;

/// Keycloak tells here that a session has ended: the person signed out elsewhere, or their account
/// was disabled. Whichever gateway hears it ends the session for all of them, as its document says
/// which Keycloak session it belongs to. (The framework's own endpoint looks only among the logins
/// of this one process, and calls itself over HTTP with the cookie to end them.)
@RestController
class EndedAtKeycloak {
  private static final Logger log = LoggerFactory.getLogger(EndedAtKeycloak.class);

  private final LogoutTokens tokens;
  private final MongoOperations mongo;

  EndedAtKeycloak(LogoutTokens tokens, MongoOperations mongo) {
    this.tokens = tokens;
    this.mongo = mongo;
  }

  @PostMapping("/logout/connect/back-channel/keycloak")
  ResponseEntity<Void> ended(@RequestParam("logout_token") String token) {
    try {
      var ended = query(endedBy(tokens.read(token)));
      long count = mongo.remove(ended, Sessions.COLLECTION).getDeletedCount();
      log.info("Keycloak ended a session, {} here", count);
      return ResponseEntity.ok().build();
    } catch (JwtException refused) {
      log.warn("A logout was refused: {}", refused.getClass().getSimpleName());
      return ResponseEntity.badRequest().build();
    }
  }

  private static Criteria endedBy(LogoutTokens.Ended logout) {
    return logout.keycloakSession() != null
        ? where(SessionDocuments.KEYCLOAK_SESSION).is(logout.keycloakSession())
        : where(SessionDocuments.PERSON).is(logout.person());
  }
}
