package org.waymark.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.waymark.local.demo.Wire.Answer;
import org.waymark.local.demo.script.Deed;
import org.waymark.local.demo.script.Story;
import org.waymark.local.instance.Trouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The partners' side: what they offer, and what their workers answer.
final class PartnerDesk {
  private static final Duration PATIENCE = Duration.ofSeconds(45);
  private final Wire wire;
  private final String referrals;
  private final Cast cast;
  private final SignIns signIns;
  private final Journal journal;

  PartnerDesk(Wire wire, String referrals, Cast cast, SignIns signIns, Journal journal) {
    this.wire = wire;
    this.referrals = referrals;
    this.cast = cast;
    this.signIns = signIns;
    this.journal = journal;
  }

  /// Puts the partners in the directory.
  void introduce(String admin) {
    for (var organisation : cast.organisations()) {
      var entry = organisation.directory();
      if (entry != null) {
        var url = referrals + "/partners/" + organisation.alias();
        Wire.good(
            wire.send("PUT", url, signIns.token(admin), Map.of(), entry), "a partner's entry");
      }
    }
  }

  /// Answers the referrals of a story as they say.
  void answer(Story story) {
    for (var step : story.steps()) {
      if (step.path("do").asString("").equals("refer") && step.has("answers")) {
        answer(story, step);
      }
    }
  }

  private void answer(Story story, JsonNode step) {
    var referral = Deed.referral(story, step);
    var key = "answers/" + story.key() + "/" + step.path("service").asString();
    var worker = worker(step.path("partner").asString());
    var url = referrals + "/referrals/" + referral;
    var answers = step.path("answers");
    var done = journal.done(key);
    var revision = done < answers.size() ? arrived(url, worker) : "";
    for (var number = done; number < answers.size(); number++) {
      var move = ((ObjectNode) answers.get(number)).deepCopy();
      move.put("on", journal.day().minusDays(move.path("ago").asInt(0)).toString()).remove("ago");
      var headers = Map.of("If-Match", revision);
      var moved = wire.send("POST", url + "/moves", signIns.token(worker), headers, move);
      var repeated = number == done && moved.problem().equals("illegal-move");
      revision = repeated ? arrived(url, worker) : etag(Wire.good(moved, key));
      journal.done(key, number + 1);
    }
  }

  /// Waits until the referral has come, and answers its revision.
  private String arrived(String url, String worker) {
    var until = Instant.now().plus(PATIENCE);
    while (true) {
      var answer = wire.send("GET", url, signIns.token(worker), Map.of(), null);
      if (answer.ok()) {
        return etag(answer);
      }
      if (Instant.now().isAfter(until)) {
        throw new Trouble("Demo data: a referral did not arrive: " + answer.words());
      }
      pause();
    }
  }

  private static String etag(Answer answer) {
    var etag = answer.etag();
    return etag == null ? "\"0\"" : etag;
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(200));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The demo data was interrupted", e);
    }
  }

  private String worker(String partner) {
    return cast.inRole(partner, "partner_worker")
        .map(Cast.Person::username)
        .orElseThrow(() -> new Trouble("Demo data: nobody answers for " + partner));
  }
}
