package org.waymark.local.demo.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The demo's own files, in JSON.
public final class Resources {
  public static final JsonMapper JSON = JsonMapper.shared();

  private Resources() {}

  /// Reads one of them.
  public static JsonNode json(String name) {
    try (var in =
        Objects.requireNonNull(Resources.class.getResourceAsStream("/demo/" + name), name)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
