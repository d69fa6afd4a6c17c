package org.waymark.local;

import java.io.UncheckedIOException;
import org.waymark.local.instance.Instance;
import org.waymark.local.instance.Trouble;
import org.waymark.local.process.Processes;

/// The launcher behind `./waymark`. Takes one word: `up`, `down` or `status`.
public final class Up {
  private Up() {}

  public static void main(String[] args) {
    try {
      var instance = Instance.from(System.getenv());
      String verb = args.length == 1 ? args[0] : "";
      System.exit(run(verb, instance, new Processes(instance)));
    } catch (Trouble trouble) {
      System.err.println(trouble.getMessage());
      System.exit(1);
    } catch (UncheckedIOException failed) {
      System.err.println("A file could not be read or written: " + failed.getMessage());
      System.exit(1);
    }
  }

  private static int run(String verb, Instance instance, Processes processes) {
    return switch (verb) {
      case "up" -> Turn.alone(instance, () -> new Launch(instance, processes).run());
      case "down" -> Turn.alone(instance, () -> Halt.run(processes));
      case "status" -> Status.print(instance, processes);
      default -> throw new Trouble("Usage: up | down | status");
    };
  }
}
