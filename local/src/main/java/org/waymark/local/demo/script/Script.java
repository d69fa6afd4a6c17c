package org.waymark.local.demo.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the stories. A file of stories tells what a group has in common (contact, profile, course)
/// and then each person; a course is a named list of steps, which may use other courses.
public final class Script {
  private static final List<String> FILES =
      List.of(
          "fishing-crew.json",
          "domestic-workers.json",
          "scam-compound.json",
          "karaoke-raid.json",
          "deported-group.json",
          "single-files.json");

  private final JsonNode courses = Resources.json("courses.json");

  public List<Story> stories() {
    return FILES.stream().flatMap(name -> group(Resources.json(name))).toList();
  }

  private Stream<Story> group(JsonNode group) {
    return group.path("people").valueStream().map(person -> story(group, person));
  }

  private Story story(JsonNode group, JsonNode person) {
    var common = group.path("common");
    var begun = person.path("begun").asInt(common.path("begun").asInt());
    return new Story(
        person.path("key").asString(),
        person.path("owner").asString(common.path("owner").asString("")),
        begun,
        opening(common, person),
        steps(person.path("course")));
  }

  private static JsonNode opening(JsonNode common, JsonNode person) {
    var opening = Resources.JSON.createObjectNode();
    opening.set("firstContact", merged(common.path("contact"), person.path("contact")));
    opening.set(
        "profile", Profiles.expanded(merged(common.path("profile"), person.path("profile"))));
    for (var part : List.of("identity", "safeContact", "alias", "startAt")) {
      if (person.has(part)) {
        opening.set(part, person.path(part));
      }
    }
    return opening;
  }

  private List<JsonNode> steps(JsonNode course) {
    var steps = new ArrayList<JsonNode>();
    for (var step : course) {
      if (step.isString()) {
        steps.addAll(steps(courses.path(step.asString())));
      } else {
        steps.add(step);
      }
    }
    return List.copyOf(steps);
  }

  static ObjectNode merged(JsonNode base, JsonNode more) {
    var merged = Resources.JSON.createObjectNode();
    for (var source : List.of(base, more)) {
      for (Map.Entry<String, JsonNode> property : source.properties()) {
        merged.set(property.getKey(), property.getValue());
      }
    }
    return merged;
  }
}
