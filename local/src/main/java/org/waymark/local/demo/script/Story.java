package org.waymark.local.demo.script;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// One file's story: how it is opened and what happens then, step by step.
///
/// @param key names it for good; every id in it follows from it, so that telling it twice makes
///   nothing twice
/// @param owner the user name of whoever opens the file
/// @param begun days between first contact and today
/// @param opening what opens the file, but for its days
public record Story(String key, String owner, int begun, JsonNode opening, List<JsonNode> steps) {
  public UUID file() {
    return id("file");
  }

  /// The id of something in this file.
  UUID id(String what) {
    return UUID.nameUUIDFromBytes(("demo/" + key + "/" + what).getBytes(StandardCharsets.UTF_8));
  }

  LocalDate firstContact(LocalDate today) {
    return today.minusDays(begun);
  }

  /// The day of a step: counted from first contact (`day`) or back from today (`ago`), never in the
  /// future.
  public LocalDate on(JsonNode step, LocalDate today) {
    return step.has("day")
        ? firstContact(today).plusDays(step.path("day").asInt())
        : today.minusDays(step.path("ago").asInt(0));
  }
}
