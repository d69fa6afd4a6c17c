package org.waymark.local.instance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// An installation: where its programs come from (`root`), where it keeps everything of its own
/// (`state`), where it listens.
public record Instance(
    Path root, Path state, Path keycloak, Ports ports, Optional<String> mongodb) {
  /// Reads `WAYMARK_ROOT`, `WAYMARK_STATE`, `WAYMARK_KEYCLOAK`, `WAYMARK_MONGODB_URI` and the
  /// ports.
  public static Instance from(Map<String, String> environment) {
    Path root = Path.of(environment.getOrDefault("WAYMARK_ROOT", "")).toAbsolutePath().normalize();
    String state = environment.get("WAYMARK_STATE");
    return new Instance(
        root,
        state == null ? root.resolve(".waymark") : Path.of(state).toAbsolutePath().normalize(),
        Path.of(environment.getOrDefault("WAYMARK_KEYCLOAK", "keycloak")),
        Ports.from(environment),
        Optional.ofNullable(environment.get("WAYMARK_MONGODB_URI")).filter(uri -> !uri.isBlank()));
  }

  public Instance withDirectories() {
    PrivateFiles.directory(state);
    for (String name : new String[] {"data", "secrets", "run", "logs", "apps"}) {
      PrivateFiles.directory(state.resolve(name));
    }
    return this;
  }

  /// Refuses to move an installation that was set up: its addresses are written into the realm.
  public void settleOnPorts() {
    Path kept = state.resolve("data/ports");
    String settled = PrivateFiles.read(PrivateFiles.keepOrWrite(kept, ports::line));
    if (!settled.equals(ports.line())) {
      throw new Trouble(
          """
          This installation (%s) was set up on other ports: %s.
          Start it with the same WAYMARK_PORT_BASE or port settings as then, or give a new one its own WAYMARK_STATE.\
          """
              .formatted(state, settled));
    }
  }

  public boolean isSetUp() {
    return Files.exists(state.resolve("data/ports"));
  }

  public Path data(String name) {
    return state.resolve("data").resolve(name);
  }

  public Path log(String name) {
    return state.resolve("logs").resolve(name + ".log");
  }

  public Path secrets(String owner) {
    return state.resolve("secrets").resolve(owner);
  }

  public Path accounts() {
    return state.resolve("demo-accounts.txt");
  }

  public String publicUrl() {
    return "http://localhost:" + ports.gateway();
  }

  public String keycloakUrl() {
    return "http://localhost:" + ports.keycloak();
  }

  public String issuer() {
    return keycloakUrl() + "/realms/waymark";
  }

  public static String local(int port) {
    return "http://127.0.0.1:" + port;
  }
}
