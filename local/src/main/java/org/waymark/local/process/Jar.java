package org.waymark.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.waymark.local.instance.Trouble;

/// A built jar.
public final class Jar {
  private Jar() {}

  /// Tells one build from another by what is in it: reproducible builds give every jar the same
  /// date.
  public static String print(Path jar) {
    if (!Files.exists(jar)) {
      return "not-built";
    }
    try (var zip = new ZipFile(jar.toFile())) {
      var sum = new CRC32();
      zip.stream()
          .sorted(Comparator.comparing(ZipEntry::getName))
          .forEach(entry ->
              sum.update((entry.getName() + entry.getCrc()).getBytes(StandardCharsets.UTF_8)));
      return "%08x".formatted(sum.getValue());
    } catch (IOException unreadable) {
      throw new Trouble(jar + " cannot be read; build it again", unreadable);
    }
  }
}
