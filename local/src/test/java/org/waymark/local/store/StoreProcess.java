package org.waymark.local.store;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The store in a JVM of its own, so that it can be killed.
final class StoreProcess implements AutoCloseable {
  private static final String TOKEN = "kill-test-token";

  private final Process process;
  private final int port;

  private StoreProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static StoreProcess start(Path file) throws IOException {
    int port = freePort();
    Path secrets = Files.createDirectories(file.resolveSibling("secrets"));
    Files.writeString(secrets.resolve("waymark.store-token"), TOKEN);
    Path out = file.resolveSibling("store.log");
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            StoreServer.class.getName());
    builder.environment().put("WAYMARK_STORE_FILE", file.toString());
    builder.environment().put("WAYMARK_STORE_PORT", Integer.toString(port));
    builder.environment().put("WAYMARK_SECRETS", secrets.toString());
    var process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !process.isAlive() || Files.readString(out).contains("Store ready"));
    if (!process.isAlive()) {
      throw new IOException("The store did not start: " + Files.readString(out));
    }
    return new StoreProcess(process, port);
  }

  String connectionString() {
    return "mongodb://127.0.0.1:%d/?uuidRepresentation=standard&appName=%s&serverSelectionTimeoutMS=2000"
        .formatted(port, TOKEN);
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
