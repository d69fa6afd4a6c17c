package org.waymark.local;

import java.util.List;
import org.waymark.local.process.Processes;
import org.waymark.local.process.Running;

/// What `down` does. The store goes last, so that the others can still write what they are at.
final class Halt {
  private Halt() {}

  static int run(Processes processes) {
    var running = processes.running();
    if (running.isEmpty()) {
      System.out.println("Waymark is not running.");
      return 0;
    }
    System.out.println(
        "Stopping " + String.join(", ", running.keySet().stream().sorted().toList()) + " …");
    List<Running> others =
        running.values().stream()
            .filter(each -> !each.component().equals(Components.STORE))
            .toList();
    processes.stop(others);
    processes.stop(running.values().stream().filter(each -> !others.contains(each)).toList());
    System.out.println("Waymark is stopped. Its data stays; ./waymark up continues with it.");
    return 0;
  }
}
