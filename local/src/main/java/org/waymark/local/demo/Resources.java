package org.waymark.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/// The demo's own files.
final class Resources {
  private Resources() {}

  static JsonNode json(String name) {
    try (var in =
        Objects.requireNonNull(Resources.class.getResourceAsStream("/demo/" + name), name)) {
      return Wire.JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
