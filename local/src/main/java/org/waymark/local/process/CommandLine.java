package org.waymark.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The arguments of a process, as far as this user may see them.
final class CommandLine {
  private CommandLine() {}

  /// Read from the system itself: Java's own answer is cut off at one page, and these lines are
  /// longer.
  static List<String> of(ProcessHandle process) {
    Path line = Path.of("/proc", Long.toString(process.pid()), "cmdline");
    try {
      return Files.exists(line)
          ? List.of(Files.readString(line).split("\0"))
          : asJavaKnowsIt(process);
    } catch (IOException goneOrNotOurs) {
      return List.of();
    }
  }

  private static List<String> asJavaKnowsIt(ProcessHandle process) {
    return process.info().commandLine().map(all -> List.of(all.split(" "))).orElse(List.of());
  }
}
