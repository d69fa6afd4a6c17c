package org.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.waymark.local.instance.Instance;
import org.waymark.local.instance.Trouble;
import org.waymark.local.process.Component;
import org.waymark.local.process.Running;

/// Waits for programs to become ready and says what it waits for.
final class Progress {
  private static final Duration LONGEST = Duration.ofMinutes(4);
  private static final Duration REMIND = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofMillis(150);
  private static final int LAST_LINES = 15;

  private final Instance instance;

  Progress(Instance instance) {
    this.instance = instance;
  }

  record Starting(Component component, Running running, long since) {
    private double seconds() {
      return (System.nanoTime() - since) / 1e9;
    }
  }

  Starting starting(Component component, Running running, boolean already) {
    if (!already) {
      System.out.printf("  %-17s started; %s%n", component.name(), component.does());
    }
    return new Starting(component, running, System.nanoTime());
  }

  /// Returns when all are ready; ends with what the log says when one of them dies.
  void await(List<Starting> programs) {
    var waiting = new ArrayList<>(programs);
    long begun = System.nanoTime();
    long reminded = begun;
    while (!waiting.isEmpty()) {
      waiting.removeIf(this::isReady);
      if (System.nanoTime() - begun > LONGEST.toNanos()) {
        throw failed(waiting.getFirst(), "is not ready after " + LONGEST.toMinutes() + " minutes");
      }
      if (!waiting.isEmpty() && System.nanoTime() - reminded > REMIND.toNanos()) {
        reminded = System.nanoTime();
        System.out.println(
            "  still waiting for "
                + String.join(", ", waiting.stream().map(s -> s.component().name()).toList()));
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  private boolean isReady(Starting starting) {
    if (!starting.running().process().isAlive()) {
      throw failed(starting, "ended while it was starting");
    }
    boolean ready = starting.component().ready().isReady();
    if (ready) {
      System.out.printf(
          "  %-17s ready after %.1f s%n", starting.component().name(), starting.seconds());
    }
    return ready;
  }

  private Trouble failed(Starting starting, String how) {
    var log = instance.log(starting.component().name());
    return new Trouble(
        "%s %s. Its last words (all of them: %s):%n%s"
            .formatted(starting.component().name(), how, log, lastLines(log)));
  }

  private static String lastLines(Path log) {
    try {
      var lines = Files.readAllLines(log);
      return "    "
          + String.join(
              "\n    ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    } catch (IOException unreadable) {
      return "    (the log cannot be read)";
    }
  }
}
