package org.waymark.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/// A program of the installation that is running now.
public record Running(String component, String settings, ProcessHandle process) {
  public boolean isAsWanted(Component wanted) {
    return settings.equals(wanted.fingerprint());
  }

  /// Resident memory in KiB, where the system tells.
  public OptionalLong residentKiB() {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
          .findFirst();
    } catch (IOException gone) {
      return OptionalLong.empty();
    }
  }
}
