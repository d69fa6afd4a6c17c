package org.waymark.local.demo;

import java.nio.file.Path;
import java.util.Map;
import org.waymark.local.instance.Trouble;

/// The running system the demo goes into.
///
/// @param accounts the file with the people and their passwords
record Surroundings(
    String keycloak,
    String cases,
    String referrals,
    Path state,
    Path accounts,
    String admin,
    String password) {

  static Surroundings from(Map<String, String> environment) {
    var state = Path.of(needed(environment, "WAYMARK_STATE"));
    return new Surroundings(
        environment.getOrDefault("WAYMARK_KEYCLOAK_URL", "http://localhost:8180"),
        environment.getOrDefault("WAYMARK_CASES_URL", "http://localhost:8081"),
        environment.getOrDefault("WAYMARK_REFERRALS_URL", "http://localhost:8082"),
        state,
        Path.of(
            environment.getOrDefault(
                "WAYMARK_ACCOUNTS_FILE", state.resolve("demo-accounts.txt").toString())),
        needed(environment, "WAYMARK_KEYCLOAK_ADMIN"),
        needed(environment, "WAYMARK_KEYCLOAK_ADMIN_PASSWORD"));
  }

  private static String needed(Map<String, String> environment, String name) {
    var value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new Trouble("The demo data needs " + name);
    }
    return value;
  }

  @Override
  public String toString() {
    return "Surroundings[" + state + "]";
  }
}
