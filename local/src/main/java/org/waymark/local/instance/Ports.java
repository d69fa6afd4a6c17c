package org.waymark.local.instance;

import java.util.Map;

/// Where the programs listen, all of them on 127.0.0.1.
public record Ports(int gateway, int cases, int referrals, int identity, int keycloak, int store) {
  /// The usual ports; or six in a row from `WAYMARK_PORT_BASE`; each can be set on its own.
  static Ports from(Map<String, String> environment) {
    String base = environment.get("WAYMARK_PORT_BASE");
    Ports usual =
        base == null
            ? new Ports(8080, 8081, 8082, 8083, 8180, 27117)
            : from(number("WAYMARK_PORT_BASE", base));
    return new Ports(
        one(environment, "WAYMARK_GATEWAY_PORT", usual.gateway),
        one(environment, "WAYMARK_CASES_PORT", usual.cases),
        one(environment, "WAYMARK_REFERRALS_PORT", usual.referrals),
        one(environment, "WAYMARK_IDENTITY_PORT", usual.identity),
        one(environment, "WAYMARK_KEYCLOAK_PORT", usual.keycloak),
        one(environment, "WAYMARK_STORE_PORT", usual.store));
  }

  private static Ports from(int base) {
    return new Ports(base, base + 1, base + 2, base + 3, base + 4, base + 5);
  }

  /// As it is kept for the next start: browsers' addresses are part of the realm and cannot change
  /// afterwards.
  String line() {
    return "%d %d %d %d %d %d".formatted(gateway, cases, referrals, identity, keycloak, store);
  }

  private static int one(Map<String, String> environment, String name, int usual) {
    String value = environment.get(name);
    return value == null ? usual : number(name, value);
  }

  private static int number(String name, String value) {
    try {
      int port = Integer.parseInt(value.strip());
      if (port > 0 && port < 65_000) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      throw new Trouble(name + " must be a port number, not “" + value + "”", notANumber);
    }
    throw new Trouble(name + " must be a port number below 65000, not " + value);
  }
}
