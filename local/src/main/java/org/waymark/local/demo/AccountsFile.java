package org.waymark.local.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.local.instance.PrivateFiles;

/// Who may sign in to the demo, for its owner's eyes only. Passwords are random and stand nowhere
/// else.
final class AccountsFile {
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String BETWEEN = "  ";
  private final Path file;

  AccountsFile(Path file) {
    this.file = file;
  }

  /// The passwords an earlier run wrote down, by user name.
  Map<String, String> known(Cast cast) {
    var passwords = new HashMap<String, String>();
    if (Files.exists(file)) {
      PrivateFiles.read(file)
          .lines()
          .map(line -> line.strip().split("\\s+"))
          .filter(words -> words.length > 1 && cast.knows(words[0]))
          .forEach(words -> passwords.put(words[0], words[1]));
    }
    return passwords;
  }

  /// Those, and new ones for everybody else.
  Map<String, String> complete(Cast cast, Map<String, String> known) {
    var passwords = new HashMap<>(known);
    cast.people().forEach(person -> passwords.computeIfAbsent(person.username(), _ -> random()));
    return passwords;
  }

  void write(Cast cast, Map<String, String> passwords) {
    var text = new StringBuilder();
    text.append("Demo accounts. Everybody and everything in here is invented.\n");
    for (var organisation : cast.organisations()) {
      text.append('\n')
          .append(organisation.name())
          .append(" (")
          .append(organisation.country())
          .append(")\n");
      cast.people().stream()
          .filter(person -> person.organisation().equals(organisation.alias()))
          .forEach(person -> text.append(line(person, passwords)).append('\n'));
    }
    PrivateFiles.write(file, text.toString());
  }

  private static String line(Cast.Person person, Map<String, String> passwords) {
    return List.of(
            "%-8s".formatted(person.username()),
            passwords.getOrDefault(person.username(), ""),
            "%-34s".formatted(person.work()),
            person.hint())
        .stream()
        .collect(Collectors.joining(BETWEEN));
  }

  private static String random() {
    return RANDOM
        .ints(20, 0, ALPHABET.length())
        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
        .collect(Collectors.joining());
  }
}
