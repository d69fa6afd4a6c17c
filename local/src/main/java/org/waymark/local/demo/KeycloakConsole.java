package org.waymark.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.local.demo.Wire.Answer;
import org.waymark.local.demo.script.Resources;
import org.waymark.local.instance.Trouble;
import tools.jackson.databind.JsonNode;

/// What an operator could do by hand in Keycloak's console, with the account Keycloak was set up
/// with.
final class KeycloakConsole {
  private static final long TOKEN_SECONDS = 40;
  private final Wire wire;
  private final Surroundings at;
  private String token = "";
  private long until;

  KeycloakConsole(Wire wire, Surroundings at) {
    this.wire = wire;
    this.at = at;
  }

  /// The id of an organisation, made when it is missing.
  String organisation(Cast.Organisation wanted) {
    return find(
            "/organizations?search=" + encoded(wanted.name()) + "&exact=true",
            "alias",
            wanted.alias())
        .orElseGet(() ->
            create(
                "/organizations",
                Map.of(
                    "name", wanted.name(),
                    "alias", wanted.alias(),
                    "enabled", true,
                    "domains", List.of(Map.of("name", wanted.domain(), "verified", true)),
                    "attributes", Map.of("country", List.of(wanted.country())))));
  }

  Optional<String> user(String username) {
    return find("/users?exact=true&username=" + encoded(username), "username", username);
  }

  String addUser(Cast.Person person, String invitation) {
    return create(
        "/users",
        Map.of(
            "username", person.username(),
            "email", person.username() + "@example.org",
            "emailVerified", true,
            "firstName", person.givenName(),
            "lastName", person.familyName(),
            "enabled", true,
            "attributes", Map.of("invitation", List.of(invitation))));
  }

  boolean hasPassword(String user) {
    return !done("GET", "/users/" + user + "/credentials", null).isEmpty();
  }

  void password(String user, String password) {
    done(
        "PUT",
        "/users/" + user + "/reset-password",
        Map.of("type", "password", "value", password, "temporary", false));
  }

  void join(String user, String organisation) {
    var answer = call("POST", "/organizations/" + organisation + "/members", user);
    if (answer.status() != 409) {
      Wire.good(answer, "a membership");
    }
  }

  void roles(String user, List<String> roles) {
    var wanted = roles.stream().map(role -> done("GET", "/roles/" + role, null)).toList();
    done("POST", "/users/" + user + "/role-mappings/realm", wanted);
  }

  Optional<String> client(String clientId) {
    return find("/clients?clientId=" + encoded(clientId), "clientId", clientId);
  }

  String addClient(Map<String, Object> client) {
    return create("/clients", client);
  }

  void removeClient(String id) {
    done("DELETE", "/clients/" + id, null);
  }

  private Optional<String> find(String path, String property, String value) {
    for (var found : done("GET", path, null)) {
      if (value.equals(found.path(property).asString(""))) {
        return Optional.of(found.path("id").asString(""));
      }
    }
    return Optional.empty();
  }

  private String create(String path, Object body) {
    var location = Wire.good(call("POST", path, body), path).location();
    if (location == null) {
      throw new Trouble("Keycloak did not say where it put " + path);
    }
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private JsonNode done(String method, String path, @Nullable Object body) {
    return Wire.good(call(method, path, body), path).body();
  }

  private Answer call(String method, String path, @Nullable Object body) {
    return wire.send(
        method,
        at.keycloak() + "/admin/realms/waymark" + path,
        token(),
        Map.of(),
        body == null ? null : Resources.JSON.valueToTree(body));
  }

  private synchronized String token() {
    if (System.nanoTime() / 1_000_000_000 >= until || token.isEmpty()) {
      var form =
          "grant_type=password&client_id=admin-cli&username="
              + encoded(at.admin())
              + "&password="
              + encoded(at.password());
      var answer = wire.form(at.keycloak() + "/realms/master/protocol/openid-connect/token", form);
      token =
          Wire.good(answer, "Keycloak's administrator").body().path("access_token").asString("");
      until = System.nanoTime() / 1_000_000_000 + TOKEN_SECONDS;
    }
    return token;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
