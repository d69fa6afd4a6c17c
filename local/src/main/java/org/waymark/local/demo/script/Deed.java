package org.waymark.local.demo.script;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One step of a story as the request that does it.
///
/// @param path below the file's own
public record Deed(String method, String path, ObjectNode body) {

  public static Deed opening(Story story, LocalDate today) {
    var body = (ObjectNode) story.opening().deepCopy();
    ((ObjectNode) body.path("firstContact")).put("on", story.firstContact(today).toString());
    body.put("registeredOn", story.firstContact(today).toString());
    return new Deed("PUT", "", body);
  }

  /// The request that does a step.
  ///
  /// @param number of the step in its story, from which ids follow
  public static Deed of(
      Story story, JsonNode step, int number, LocalDate today, Map<String, String> ids) {
    var on = story.on(step, today);
    var id = story.id("step-" + number);
    var what = step.path("do").asString();
    return switch (what) {
      case "move" -> new Deed("POST", "/moves", Bodies.move(step));
      case "propose" -> new Deed("POST", "/move-proposals", Bodies.copy(step, "to", "why"));
      case "consent" ->
          new Deed("PUT", "/consents/" + consentId(story, step), Bodies.consent(step, on));
      case "withdraw" ->
          new Deed(
              "POST",
              "/consents/" + consentId(story, step) + "/withdrawal",
              Bodies.copy(step, "channel", "reason").put("on", on.toString()));
      case "track" -> new Deed("POST", "/plan/tracks", Bodies.track(story, step, today));
      case "refuse" ->
          new Deed(
              "POST",
              "/plan/tracks/" + step.path("track").asString() + "/refusal",
              Bodies.copy(step, "reason").put("on", on.toString()));
      case "anchors" -> new Deed("PUT", "/plan/anchors", Bodies.anchors(story, step, today));
      case "record" ->
          new Deed(
              "POST",
              "/plan/milestones/" + step.path("code").asString() + "/records",
              Bodies.milestone(step, on, id));
      case "note" ->
          new Deed(
              "PUT",
              "/notes/" + id,
              Bodies.copy(step, "kind", "text").put("occurredOn", on.toString()));
      case "refer" ->
          new Deed("PUT", "/referrals/" + referral(story, step), Bodies.referring(story, step));
      case "team" ->
          new Deed(
              "PUT",
              "/team/" + ids.getOrDefault(step.path("who").asString(), ""),
              Bodies.copy(step, "role"));
      case "owner" ->
          new Deed(
              "PUT",
              "/owner",
              Bodies.copy(step, "why")
                  .put("person", ids.getOrDefault(step.path("who").asString(), "")));
      case "closing" -> new Deed("PUT", "/closing", Bodies.closing(step));
      default -> throw new IllegalStateException("no such step: " + what);
    };
  }

  public static UUID referral(Story story, JsonNode step) {
    return story.id(
        "referral/" + step.path("partner").asString() + "/" + step.path("service").asString());
  }

  private static UUID consentId(Story story, JsonNode step) {
    return story.id(
        "consent/" + step.path("purpose").asString() + "/" + step.path("recipient").asString(""));
  }
}
