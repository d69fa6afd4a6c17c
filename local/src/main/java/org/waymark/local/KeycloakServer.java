package org.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.local.instance.Instance;
import org.waymark.local.instance.PrivateFiles;
import org.waymark.local.instance.Secrets;
import org.waymark.local.instance.Trouble;
import org.waymark.local.process.Component;
import org.waymark.local.process.Readiness;

/// Keycloak, from an optimised build that all installations of this user share; what is this
/// installation's own (database, realm to import) lies in a home directory of its own that borrows
/// the rest by links.
///
/// Java is started directly: Keycloak's script would stay beside it as a second process and insists
/// on another collector.
final class KeycloakServer {
  private static final List<String> BORROWED = List.of("lib", "providers", "conf", "themes");

  private KeycloakServer() {}

  static Component of(Instance instance, List<String> lean) {
    int port = instance.ports().keycloak();
    Path home = home(instance);
    var java = new ArrayList<>(lean);
    java.addAll(
        List.of(
            "-Xmx224m",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=US",
            "-cp",
            instance.keycloak().resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start",
            "--optimized",
            "--import-realm",
            // without it a cluster port opens on every interface
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--hostname=" + instance.keycloakUrl()));
    var ready =
        Readiness.answering(
            Instance.local(port) + "/realms/waymark/.well-known/openid-configuration");
    String does =
        settled(instance)
            ? "opens the realm"
            : "creates its database and imports the realm, the first time only";
    return new Component(Components.KEYCLOAK, port, java, environment(instance), ready, does);
  }

  private static Map<String, String> environment(Instance instance) {
    return Map.of(
        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD",
            Secrets.read(instance, Components.KEYCLOAK, Secrets.ADMIN_PASSWORD),
        "WAYMARK_GATEWAY_CLIENT_SECRET", Secrets.read(instance, "gateway", Secrets.CLIENT_SECRET),
        "WAYMARK_IDENTITY_CLIENT_SECRET", Secrets.read(instance, "identity", Secrets.CLIENT_SECRET),
        "WAYMARK_CASES_CLIENT_SECRET",
            Secrets.read(instance, "case-service", Secrets.CLIENT_SECRET),
        "WAYMARK_PUBLIC_URL", instance.publicUrl(),
        "WAYMARK_GATEWAY_URL", instance.publicUrl(),
        "MALLOC_ARENA_MAX", "2");
  }

  /// Readies the home directory for a start. A database that was never seen complete is thrown
  /// away: nobody can have an account in it, and one that was interrupted while it was made may
  /// never start again.
  static void prepare(Instance instance) {
    Path home = home(instance);
    if (!settled(instance)) {
      PrivateFiles.remove(home);
    }
    PrivateFiles.directory(home);
    try {
      for (String part : BORROWED) {
        Path link = home.resolve(part);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, instance.keycloak().resolve(part));
      }
      Path imports = Files.createDirectories(home.resolve("data/import"));
      Path realm = instance.root().resolve("identity/keycloak/waymark-realm.json");
      Files.copy(realm, imports.resolve("waymark-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Trouble(
          "Keycloak's directory " + home + " cannot be made ready: " + e.getMessage(), e);
    }
  }

  static void settle(Instance instance) {
    PrivateFiles.keepOrWrite(instance.data("keycloak-settled"), () -> "");
  }

  private static boolean settled(Instance instance) {
    return Files.exists(instance.data("keycloak-settled"));
  }

  private static Path home(Instance instance) {
    return instance.data("keycloak");
  }
}
