package org.waymark.local.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One step of a story as the request that does it.
///
/// @param path below the file's own
record Deed(String method, String path, ObjectNode body) {
  private static final int CONSENT_DAYS = 730;
  private static final int CHECKLIST = 20;
  private static final int ABOUT_CHILDREN = 13;

  static Deed opening(Story story, LocalDate today) {
    var body = (ObjectNode) story.opening().deepCopy();
    ((ObjectNode) body.path("firstContact")).put("on", story.firstContact(today).toString());
    body.put("registeredOn", story.firstContact(today).toString());
    return new Deed("PUT", "", body);
  }

  /// @param number of the step in its story, from which ids follow
  static Deed of(Story story, JsonNode step, int number, LocalDate today, Map<String, String> ids) {
    var on = story.on(step, today);
    var id = story.id("step-" + number);
    var what = step.path("do").asString();
    return switch (what) {
      case "move" -> new Deed("POST", "/moves", move(step));
      case "propose" -> new Deed("POST", "/move-proposals", copy(step, "to", "why"));
      case "consent" -> new Deed("PUT", "/consents/" + consentId(story, step), consent(step, on));
      case "withdraw" ->
          new Deed(
              "POST",
              "/consents/" + consentId(story, step) + "/withdrawal",
              copy(step, "channel", "reason").put("on", on.toString()));
      case "track" -> new Deed("POST", "/plan/tracks", track(story, step, today));
      case "refuse" ->
          new Deed(
              "POST",
              "/plan/tracks/" + step.path("track").asString() + "/refusal",
              copy(step, "reason").put("on", on.toString()));
      case "anchors" -> new Deed("PUT", "/plan/anchors", anchors(story, step, today));
      case "record" ->
          new Deed(
              "POST",
              "/plan/milestones/" + step.path("code").asString() + "/records",
              milestone(step, on, id));
      case "note" ->
          new Deed(
              "PUT", "/notes/" + id, copy(step, "kind", "text").put("occurredOn", on.toString()));
      case "refer" ->
          new Deed("PUT", "/referrals/" + referral(story, step), referring(story, step));
      case "team" ->
          new Deed(
              "PUT",
              "/team/" + ids.getOrDefault(step.path("who").asString(), ""),
              copy(step, "role"));
      case "owner" ->
          new Deed(
              "PUT",
              "/owner",
              copy(step, "why").put("person", ids.getOrDefault(step.path("who").asString(), "")));
      case "closing" -> new Deed("PUT", "/closing", closing(step));
      default -> throw new IllegalStateException("no such step: " + what);
    };
  }

  static UUID referral(Story story, JsonNode step) {
    return story.id(
        "referral/" + step.path("partner").asString() + "/" + step.path("service").asString());
  }

  private static UUID consentId(Story story, JsonNode step) {
    return story.id(
        "consent/" + step.path("purpose").asString() + "/" + step.path("recipient").asString(""));
  }

  private static ObjectNode move(JsonNode step) {
    var body = copy(step, "to", "why", "closureReason");
    body.set(
        "confirmed", step.has("confirmed") ? step.path("confirmed") : Wire.JSON.createArrayNode());
    return body;
  }

  private static ObjectNode consent(JsonNode step, LocalDate on) {
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
      body.set("dataItems", Wire.JSON.createArrayNode());
    }
    return body;
  }

  private static ObjectNode track(Story story, JsonNode step, LocalDate today) {
    var body = copy(step, "track");
    body.set("anchors", anchors(story, step, today));
    return body;
  }

  /// Days of a plan: `departure`, `arrival` and `stay`, each in days after first contact.
  private static ObjectNode anchors(Story story, JsonNode step, LocalDate today) {
    var body = Wire.JSON.createObjectNode();
    for (var name : new String[] {"departure", "arrival", "stay"}) {
      if (step.has(name)) {
        body.put(name, story.firstContact(today).plusDays(step.path(name).asInt()).toString());
      }
    }
    return body;
  }

  private static ObjectNode milestone(JsonNode step, LocalDate on, UUID id) {
    var body = copy(step, "reason");
    body.put("id", id.toString())
        .put("on", on.toString())
        .put("status", step.path("status").asString("ACHIEVED"));
    body.set(
        "attested", step.has("attested") ? step.path("attested") : Wire.JSON.createArrayNode());
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
    var evidence = Wire.JSON.createObjectNode().put("kind", kind);
    evidence.set("text", text);
    return evidence;
  }

  private static ObjectNode referring(Story story, JsonNode step) {
    var body = copy(step, "partner", "service", "need", "items", "workerGender", "accessNeeds");
    body.put("urgency", step.path("urgency").asString("U3"));
    body.put("reason", step.path("reason").asString("AdditionalServicesRequired"));
    var consent = story.id("consent/CNS_02/" + step.path("partner").asString());
    return body.put("consent", consent.toString());
  }

  private static ObjectNode closing(JsonNode step) {
    var points = Wire.JSON.createArrayNode();
    for (var point = 1; point <= CHECKLIST; point++) {
      var answer = point == ABOUT_CHILDREN ? "NOT_APPLICABLE" : "YES";
      points.add(
          Wire.JSON
              .createObjectNode()
              .put("point", point)
              .put("answer", step.path("points").path(String.valueOf(point)).asString(answer)));
    }
    var body = copy(step, "reason");
    body.set("points", points);
    return body;
  }

  private static ObjectNode copy(JsonNode step, String... names) {
    var body = Wire.JSON.createObjectNode();
    for (var name : names) {
      if (step.has(name)) {
        body.set(name, step.path(name));
      }
    }
    return body;
  }
}
