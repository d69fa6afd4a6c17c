package org.waymark.cases.loop;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One service as a process, which can be killed without a word and started again.
final class Program implements AutoCloseable {
  private static final Path HERE = Path.of("target/classes").toAbsolutePath();
  private static final Path REFERRALS =
      Path.of("../referral-service/target/classes").toAbsolutePath().normalize();

  private final String main;
  private final Path classes;
  private final Map<String, String> environment;
  private final Path log;
  final String url;
  private final int port = freePort();
  private @Nullable Process process;

  private Program(String main, Path classes, Path folder, Map<String, String> environment) {
    this.main = main;
    this.classes = classes;
    this.environment = environment;
    this.log = folder.resolve(main + ".log");
    this.url = "http://127.0.0.1:" + port;
  }

  static Program cases(Path folder, Map<String, String> environment) {
    return new Program("org.waymark.cases.CaseServiceApplication", HERE, folder, environment);
  }

  static Program referrals(Path folder, Map<String, String> environment) {
    return new Program(
        "org.waymark.referrals.ReferralServiceApplication", REFERRALS, folder, environment);
  }

  /// Whether the other module has been compiled, which it is in a build of everything.
  static boolean canRunBoth() {
    return Files.isDirectory(REFERRALS);
  }

  void start() {
    try {
      var command =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Xmx256m",
                  "-cp",
                  classpath(),
                  main)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      command.environment().putAll(environment);
      command.environment().put("SERVER_PORT", "" + port);
      process = command.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void untilItAnswers() {
    await().atMost(Duration.ofSeconds(90)).failFast(this::refuseIfItEnded).until(this::healthy);
  }

  private void refuseIfItEnded() throws IOException {
    if (process == null || !process.isAlive()) {
      var lines = Files.readAllLines(log);
      throw new IllegalStateException(
          String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size())));
    }
  }

  /// As `kill -9` does.
  void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }

  private boolean healthy() {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(url + "/actuator/health")).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Both services use the same libraries; what differs are the classes of their own.
  private String classpath() {
    List<String> path = new ArrayList<>(List.of(classes.toString()));
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.contains("case-service" + File.separator + "target"))
        .filter(entry -> !entry.contains("-test-") && !entry.endsWith("-tests.jar"))
        .forEach(path::add);
    return path.stream().collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
