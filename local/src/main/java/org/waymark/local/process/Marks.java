package org.waymark.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What stands on the command line of every program: which installation it belongs to, what it is,
/// how it was set up.
record Marks(Path state) {
  private static final String COMPONENT = "-Dwaymark.component=";
  private static final String SETTINGS = "-Dwaymark.settings=";

  List<String> of(String component, String settings) {
    return List.of(instance(), COMPONENT + component, SETTINGS + settings);
  }

  private String instance() {
    return "-Dwaymark.instance=" + state;
  }

  Optional<Running> read(ProcessHandle process, List<String> arguments) {
    if (!arguments.contains(instance())) {
      return Optional.empty();
    }
    return value(arguments, COMPONENT)
        .map(component -> new Running(component, value(arguments, SETTINGS).orElse(""), process));
  }

  private static Optional<String> value(List<String> arguments, String prefix) {
    return arguments.stream()
        .filter(a -> a.startsWith(prefix))
        .map(a -> a.substring(prefix.length()))
        .findFirst();
  }
}
