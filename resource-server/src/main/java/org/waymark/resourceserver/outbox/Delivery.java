package org.waymark.resourceserver.outbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.resourceserver.problem.Wordless;

/// Delivers what stands in the outbox of one document, then takes it out. Between the two a process
/// may die: then the message is delivered again.
final class Delivery {
  private static final Logger log = LoggerFactory.getLogger(Delivery.class);

  private final MongoTemplate mongo;
  private final Outbox outbox;
  private final Handlers handlers;
  private final Clock clock;
  private final Duration longestWait;

  Delivery(
      MongoTemplate mongo, Outbox outbox, Handlers handlers, Clock clock, Duration longestWait) {
    this.mongo = mongo;
    this.outbox = outbox;
    this.handlers = handlers;
    this.clock = clock;
    this.longestWait = longestWait;
  }

  void deliver(String collection, UUID id) {
    load(collection, id)
        .map(outbox::pending)
        .filter(pending -> !pending.isEmpty())
        .ifPresent(pending -> settle(collection, id, handle(id, pending)));
  }

  private Outcome handle(UUID id, List<OutboxMessage> pending) {
    var now = clock.instant();
    var outcome = new Outcome(new HashSet<>(), new HashMap<>());
    var blocked = new HashSet<String>();
    for (var message : pending) {
      var lane = message.message().lane();
      if (blocked.contains(lane)) {
        continue;
      }
      if (message.dueAt().isAfter(now)) {
        blocked.add(lane);
        continue;
      }
      try {
        handlers.handle(id, message.message());
        outcome.delivered.add(message.key());
      } catch (Exception failure) {
        blocked.add(lane);
        outcome.failed.put(message.key(), message.failed(clock.instant(), longestWait));
        tell(message, failure);
      }
    }
    return outcome;
  }

  /// Takes delivered messages out, under the version read: a write that came in between is never
  /// undone.
  private void settle(String collection, UUID id, Outcome outcome) {
    for (var document = load(collection, id);
        document.isPresent();
        document = load(collection, id)) {
      var left =
          outbox.pending(document.get()).stream()
              .filter(message -> !outcome.delivered.contains(message.key()))
              .map(message -> outcome.failed.getOrDefault(message.key(), message))
              .toList();
      var version = document.get().getLong(Outbox.VERSION);
      var update =
          Updates.combine(
              Updates.set(Outbox.FIELD, left.stream().map(outbox::write).toList()),
              Updates.inc(Outbox.VERSION, 1L),
              due(left));
      var done =
          mongo.execute(
              collection,
              documents ->
                  documents.updateOne(
                      Filters.and(Filters.eq("_id", id), Filters.eq(Outbox.VERSION, version)),
                      update));
      if (done != null && done.getMatchedCount() == 1) {
        return;
      }
    }
  }

  private static Bson due(List<OutboxMessage> left) {
    return left.stream()
        .map(OutboxMessage::dueAt)
        .min(Instant::compareTo)
        .map(at -> Updates.set(Outbox.DUE, Date.from(at)))
        .orElseGet(() -> Updates.unset(Outbox.DUE));
  }

  private Optional<Document> load(String collection, UUID id) {
    return Optional.ofNullable(
        mongo.execute(
            collection,
            documents ->
                documents
                    .find(Filters.eq("_id", id))
                    .projection(Projections.include(Outbox.FIELD, Outbox.VERSION))
                    .first()));
  }

  private static void tell(OutboxMessage message, Exception failure) {
    if (Integer.bitCount(message.attempts() + 1) == 1) {
      log.warn(
          "{} could not be delivered, attempt {}",
          message.message().getClass().getSimpleName(),
          message.attempts() + 1,
          Wordless.of(failure));
    }
  }

  private record Outcome(Set<String> delivered, Map<String, OutboxMessage> failed) {}
}
