package org.waymark.identity;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/// Keycloak as it is shipped, on a port of its own, with an empty store in memory and Waymark's
/// realm imported.
final class KeycloakProcess {
  static final String BOOTSTRAP = "bootstrap";
  static final String PASSWORD = UUID.randomUUID().toString();
  static final String IDENTITY_SECRET = UUID.randomUUID().toString();
  static final String CASES_SECRET = UUID.randomUUID().toString();
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private KeycloakProcess() {}

  /// Starts it and waits until the realm answers.
  ///
  /// @return its address
  static String start() {
    var home = Path.of(System.getProperty("waymark.test.keycloak", ""));
    var port = freePort();
    var url = "http://localhost:" + port;
    try {
      var imports = Files.createDirectories(home.resolve("data/import"));
      Files.copy(
          Path.of(System.getProperty("waymark.test.realm", "")),
          imports.resolve("waymark-realm.json"),
          StandardCopyOption.REPLACE_EXISTING);
      run(home, port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    await("Keycloak").atMost(PATIENCE).ignoreExceptions().until(() -> answers(url));
    return url;
  }

  private static void run(Path home, int port) throws IOException {
    var builder =
        new ProcessBuilder(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("test.log").toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home", ""),
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx384m",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                BOOTSTRAP,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                PASSWORD,
                "WAYMARK_GATEWAY_CLIENT_SECRET",
                UUID.randomUUID().toString(),
                "WAYMARK_IDENTITY_CLIENT_SECRET",
                IDENTITY_SECRET,
                "WAYMARK_CASES_CLIENT_SECRET",
                CASES_SECRET,
                "WAYMARK_PUBLIC_URL",
                "http://localhost:8080",
                "WAYMARK_GATEWAY_URL",
                "http://localhost:8080"));
    var process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static boolean answers(String url) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var realm = URI.create(url + "/realms/waymark/.well-known/openid-configuration");
      return http.send(HttpRequest.newBuilder(realm).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
