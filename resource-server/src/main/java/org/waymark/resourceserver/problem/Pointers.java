package org.waymark.resourceserver.problem;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException.Reference;

/// JSON pointers (RFC 6901) for the ways in which frameworks name a field.
final class Pointers {
  private Pointers() {}

  /// From a bean path such as `plan.steps[0].on`.
  static String fromBeanPath(String path) {
    return "/" + path.replaceAll("\\[(\\w*)]", ".$1").replaceAll("\\.+", "/").replaceAll("/$", "");
  }

  /// From the place where reading the JSON stopped.
  static String fromJson(List<Reference> path) {
    return path.stream()
        .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }
}
