package org.waymark.local.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.waymark.local.instance.PrivateFiles;

/// How far the demo has come, so that an interrupted load goes on and a finished one does nothing.
/// It also keeps the day the load began: the days of all stories count from it, even when they are
/// finished tomorrow.
final class Journal {
  private final Path file;
  private final LocalDate day;
  private final Map<String, Integer> done = new ConcurrentHashMap<>();

  private Journal(Path file, LocalDate day) {
    this.file = file;
    this.day = day;
  }

  static Journal open(Path file, LocalDate today) {
    if (!Files.exists(file)) {
      return fresh(file, today);
    }
    var lines = PrivateFiles.read(file).lines().toList();
    var journal = new Journal(file, LocalDate.parse(lines.getFirst()));
    lines.stream()
        .skip(1)
        .map(line -> line.split(" ", 2))
        .forEach(words -> journal.done.put(words[1], Integer.parseInt(words[0])));
    return journal;
  }

  static Journal fresh(Path file, LocalDate today) {
    var journal = new Journal(file, today);
    journal.save();
    return journal;
  }

  LocalDate day() {
    return day;
  }

  /// How many steps of a story are done.
  int done(String story) {
    return done.getOrDefault(story, 0);
  }

  void done(String story, int steps) {
    done.put(story, steps);
    save();
  }

  private synchronized void save() {
    PrivateFiles.write(
        file,
        done.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .sorted()
            .collect(Collectors.joining("\n", day + "\n", "\n")));
  }
}
