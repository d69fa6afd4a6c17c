package org.waymark.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Tokens of the demo's people, through a client that exists while the demo is loaded and not a
/// moment longer: outside of it nobody can trade a password for a token.
final class SignIns implements AutoCloseable {
  private static final String CLIENT = "waymark-demo-loader";
  private static final Duration FRESH = Duration.ofSeconds(200);
  private final Wire wire;
  private final Surroundings at;
  private final KeycloakConsole console;
  private final Map<String, String> passwords;
  private final String secret = UUID.randomUUID().toString();
  private final String client;
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  private record Token(String value, Instant since) {}

  SignIns(Wire wire, Surroundings at, KeycloakConsole console, Map<String, String> passwords) {
    this.wire = wire;
    this.at = at;
    this.console = console;
    this.passwords = Map.copyOf(passwords);
    console.client(CLIENT).ifPresent(console::removeClient);
    this.client = console.addClient(client(secret));
  }

  String token(String username) {
    return tokens
        .compute(
            username,
            (_, known) ->
                known == null || known.since().plus(FRESH).isBefore(Instant.now())
                    ? new Token(signIn(username), Instant.now())
                    : known)
        .value();
  }

  private String signIn(String username) {
    var form =
        "grant_type=password&client_id=%s&client_secret=%s&username=%s&password=%s"
            .formatted(
                CLIENT,
                secret,
                KeycloakConsole.encoded(username),
                KeycloakConsole.encoded(passwords.getOrDefault(username, "")));
    var answer = wire.form(at.keycloak() + "/realms/waymark/protocol/openid-connect/token", form);
    return Wire.good(answer, "signing in as " + username).body().path("access_token").asString("");
  }

  private static Map<String, Object> client(String secret) {
    return Map.of(
        "clientId",
        CLIENT,
        "secret",
        secret,
        "publicClient",
        false,
        "standardFlowEnabled",
        false,
        "directAccessGrantsEnabled",
        true,
        "fullScopeAllowed",
        true,
        "defaultClientScopes",
        List.of("basic", "profile", "roles", "organization"),
        "protocolMappers",
        List.of(
            Map.of(
                "name", "waymark-api audience",
                "protocol", "openid-connect",
                "protocolMapper", "oidc-audience-mapper",
                "config",
                    Map.of(
                        "included.custom.audience", "waymark-api", "access.token.claim", "true"))));
  }

  @Override
  public void close() {
    console.removeClient(client);
  }
}
