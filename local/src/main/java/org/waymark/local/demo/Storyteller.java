package org.waymark.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.waymark.local.demo.Wire.Answer;
import org.waymark.local.demo.script.Deed;
import org.waymark.local.demo.script.Story;
import org.waymark.local.instance.Trouble;
import tools.jackson.databind.JsonNode;

/// Plays stories as the people in them, through case-service's own interface. A step that an
/// interrupted load had done without writing it down is recognised by what the file says now.
final class Storyteller {
  private static final int ATTEMPTS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private final Wire wire;
  private final String cases;
  private final Cast cast;
  private final Map<String, String> ids;
  private final SignIns signIns;
  private final Journal journal;

  Storyteller(
      Wire wire,
      String cases,
      Cast cast,
      Map<String, String> ids,
      SignIns signIns,
      Journal journal) {
    this.wire = wire;
    this.cases = cases;
    this.cast = cast;
    this.ids = ids;
    this.signIns = signIns;
    this.journal = journal;
  }

  /// Whether the store knows this story's file.
  boolean knows(Story story) {
    return look(story).ok();
  }

  /// Tells a story from where it stopped to its end.
  void tell(Story story) {
    var done = journal.done(story.key());
    var revision = "\"0\"";
    for (var number = done; number <= story.steps().size(); number++) {
      var answer = number == 0 ? open(story) : step(story, number, revision, number == done);
      revision = answer.etag() == null ? revision : answer.etag();
      journal.done(story.key(), number + 1);
    }
  }

  boolean isTold(Story story) {
    return journal.done(story.key()) > story.steps().size();
  }

  private Answer open(Story story) {
    var deed = Deed.opening(story, journal.day());
    return Wire.good(send(story, deed, story.owner(), "\"0\""), "opening " + story.key());
  }

  private Answer step(Story story, int number, String revision, boolean first) {
    var step = story.steps().get(number - 1);
    if (step.path("do").asString().equals("withdraw")) {
      awaitSending(story);
    }
    var deed = Deed.of(story, step, number, journal.day(), ids);
    var answer = send(story, deed, actor(story, step), revision);
    return !answer.ok() && first && isDone(step, look(story).body())
        ? answer
        : Wire.good(
            answer, story.key() + " step " + number + " (" + step.path("do").asString() + ")");
  }

  /// Consent withdrawn while a referral still waits to be sent stops it for good; these stories
  /// tell of a partner that has it already.
  private void awaitSending(Story story) {
    var until = Instant.now().plus(PATIENCE);
    while (look(story).body().path("referrals").toString().contains("\"QUEUED\"")) {
      if (Instant.now().isAfter(until)) {
        throw new Trouble("Demo data: a referral of " + story.key() + " was not sent");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /// A change is based on the revision last seen; when the file has moved on meanwhile, say by a
  /// partner's answer, it is based on the newer one.
  private Answer send(Story story, Deed deed, String username, String revision) {
    var based = revision;
    for (var attempt = 1; ; attempt++) {
      var headers = Map.of("If-Match", based);
      var answer =
          wire.send(
              deed.method(),
              url(story) + deed.path(),
              signIns.token(username),
              headers,
              deed.body());
      if (answer.status() != 412 || attempt == ATTEMPTS) {
        return answer;
      }
      based = "\"" + answer.body().path("currentRevision").asString() + "\"";
    }
  }

  private Answer look(Story story) {
    return wire.send("GET", url(story), signIns.token(story.owner()), Map.of(), null);
  }

  private String url(Story story) {
    return cases + "/case-files/" + story.file();
  }

  /// Whoever the step names: a person, or whoever does that work in the owner's organisation.
  private String actor(Story story, JsonNode step) {
    var by = step.path("by").asString("");
    if (by.isEmpty()) {
      return story.owner();
    }
    return cast.inRole(cast.person(story.owner()).organisation(), by)
        .or(() -> cast.people().stream().filter(person -> person.username().equals(by)).findFirst())
        .map(Cast.Person::username)
        .orElseThrow(() -> new Trouble("Demo data: nobody plays " + by));
  }

  private static boolean isDone(JsonNode step, JsonNode file) {
    var to = step.path("to").asString();
    var track = step.path("track").asString();
    return switch (step.path("do").asString()) {
      case "move" -> file.path("state").asString("").equals(to);
      case "propose" -> file.path("pendingMove").path("to").asString("").equals(to);
      case "track" -> tracks(file, track, Set.of("OPEN", "DECLINED"));
      case "refuse" -> tracks(file, track, Set.of("DECLINED"));
      case "withdraw" -> file.path("consents").toString().contains("WITHDRAWN");
      default -> false;
    };
  }

  private static boolean tracks(JsonNode file, String track, Set<String> statuses) {
    return file.path("plan")
        .path("tracks")
        .valueStream()
        .anyMatch(each ->
            each.path("track").asString("").equals(track)
                && statuses.contains(each.path("status").asString("")));
  }
}
