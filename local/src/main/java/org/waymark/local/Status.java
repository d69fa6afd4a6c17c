package org.waymark.local;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.waymark.local.instance.Instance;
import org.waymark.local.process.Component;
import org.waymark.local.process.Processes;
import org.waymark.local.process.Running;

/// What `status` prints: each program, whether it answers, its process and its memory.
final class Status {
  private static final int NOT_ALL_READY = 3;

  private Status() {}

  static int print(Instance instance, Processes processes) {
    if (!instance.isSetUp()) {
      System.out.println("Waymark was not started here yet; ./waymark up does that.");
      return NOT_ALL_READY;
    }
    List<Component> wanted = Components.of(instance);
    Map<String, Running> running = processes.running();
    boolean allReady = true;
    for (Component component : wanted) {
      Running found = running.get(component.name());
      boolean ready = found != null && component.ready().isReady();
      allReady &= ready;
      System.out.println(line(component, found, ready));
    }
    long total = running.values().stream().mapToLong(each -> each.residentKiB().orElse(0)).sum();
    System.out.printf("%-17s %,31d MiB resident in all%n", "", total / 1024);
    System.out.println(
        allReady
            ? "Waymark is running at " + instance.publicUrl()
            : "Not everything is running; ./waymark up starts what is missing.");
    return allReady ? 0 : NOT_ALL_READY;
  }

  private static String line(Component component, @Nullable Running found, boolean ready) {
    if (found == null) {
      return "%-17s stopped".formatted(component.name());
    }
    OptionalLong memory = found.residentKiB();
    String size = memory.isPresent() ? "%,6d MiB".formatted(memory.getAsLong() / 1024) : "";
    return "%-17s %-9s process %-8d %s  port %d"
        .formatted(
            component.name(),
            ready ? "ready" : "starting",
            found.process().pid(),
            size,
            component.port());
  }
}
