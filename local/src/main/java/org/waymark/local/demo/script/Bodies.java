package org.waymark.local.demo.script;

import java.time.LocalDate;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the requests of a story carry, from the short words of a step.
final class Bodies {
  private static final int CONSENT_DAYS = 730;
  private static final int CHECKLIST = 20;
  private static final int ABOUT_CHILDREN = 13;

  private Bodies() {}

  static ObjectNode move(JsonNode step) {
    var body = copy(step, "to", "why", "closureReason");
    body.set(
        "confirmed",
        step.has("confirmed") ? step.path("confirmed") : Resources.JSON.createArrayNode());
    return body;
  }

  static ObjectNode consent(JsonNode step, LocalDate on) {
    var body = copy(step, "purpose", "recipient", "dataItems", "limits", "interpreter", "witness");
    body.put("decision", step.path("decision").asString("GIVEN"));
    body.put("givenBy", step.path("givenBy").asString("SURVIVOR"));
    body.put("givenOn", on.toString());
    body.put("language", step.path("language").asString("khm"));
    body.put("mode", step.path("mode").asString("SIGNATURE"));
    body.put("evidence", step.path("evidence").asString("Signed form, kept in the locked cabinet"));
    body.put("formVersion", "2026-1");
    body.put("expiresOn", on.plusDays(step.path("days").asInt(CONSENT_DAYS)).toString());
    if (!body.has("dataItems")) {
      body.set("dataItems", Resources.JSON.createArrayNode());
    }
    return body;
  }

  static ObjectNode track(Story story, JsonNode step, LocalDate today) {
    var body = copy(step, "track");
    body.set("anchors", anchors(story, step, today));
    return body;
  }

  /// Days of a plan: `departure`, `arrival` and `stay`, each in days after first contact.
  static ObjectNode anchors(Story story, JsonNode step, LocalDate today) {
    var body = Resources.JSON.createObjectNode();
    for (var name : new String[] {"departure", "arrival", "stay"}) {
      if (step.has(name)) {
        body.put(name, story.firstContact(today).plusDays(step.path(name).asInt()).toString());
      }
    }
    return body;
  }

  static ObjectNode milestone(JsonNode step, LocalDate on, UUID id) {
    var body = copy(step, "reason");
    body.put("id", id.toString())
        .put("on", on.toString())
        .put("status", step.path("status").asString("ACHIEVED"));
    body.set(
        "attested",
        step.has("attested") ? step.path("attested") : Resources.JSON.createArrayNode());
    if (step.has("document")) {
      body.set("evidence", evidence("DOCUMENT", step.path("document")));
    }
    if (step.has("note")) {
      body.set("evidence", evidence("WITNESSED_NOTE", step.path("note")));
      body.put("witness", step.path("witness").asString("Colleague on shift"));
    }
    return body;
  }

  private static ObjectNode evidence(String kind, JsonNode text) {
    var evidence = Resources.JSON.createObjectNode().put("kind", kind);
    evidence.set("text", text);
    return evidence;
  }

  static ObjectNode referring(Story story, JsonNode step) {
    var body = copy(step, "partner", "service", "need", "items", "workerGender", "accessNeeds");
    body.put("urgency", step.path("urgency").asString("U3"));
    body.put("reason", step.path("reason").asString("AdditionalServicesRequired"));
    var consent = story.id("consent/CNS_02/" + step.path("partner").asString());
    return body.put("consent", consent.toString());
  }

  static ObjectNode closing(JsonNode step) {
    var points = Resources.JSON.createArrayNode();
    for (var point = 1; point <= CHECKLIST; point++) {
      var answer = point == ABOUT_CHILDREN ? "NOT_APPLICABLE" : "YES";
      points.add(
          Resources.JSON
              .createObjectNode()
              .put("point", point)
              .put("answer", step.path("points").path(String.valueOf(point)).asString(answer)));
    }
    var body = copy(step, "reason");
    body.set("points", points);
    return body;
  }

  static ObjectNode copy(JsonNode step, String... names) {
    var body = Resources.JSON.createObjectNode();
    for (var name : names) {
      if (step.has(name)) {
        body.set(name, step.path(name));
      }
    }
    return body;
  }
}
