package org.waymark.local.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.function.Supplier;

/// Files and directories only their owner can read. A file is there whole or not at all, whenever
/// the writer is killed.
public final class PrivateFiles {
  private static final FileAttribute<?> OWNER_ONLY_FILE = mode("rw-------");
  private static final FileAttribute<?> OWNER_ONLY_DIRECTORY = mode("rwx------");

  private PrivateFiles() {}

  public static Path directory(Path directory) {
    try {
      Files.createDirectories(directory.getParent());
      if (!Files.isDirectory(directory)) {
        Files.createDirectory(directory, OWNER_ONLY_DIRECTORY);
      }
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Keeps what is there, else writes `content`.
  public static Path keepOrWrite(Path file, Supplier<String> content) {
    return Files.exists(file) ? file : write(file, content.get());
  }

  public static Path write(Path file, String content) {
    try {
      Path draft = Files.createTempFile(file.getParent(), ".draft", null, OWNER_ONLY_FILE);
      Files.writeString(draft, content);
      return Files.move(
          draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Removes a directory with all that is in it, without following links.
  public static void remove(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (var all = Files.walk(directory)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttribute<?> mode(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
