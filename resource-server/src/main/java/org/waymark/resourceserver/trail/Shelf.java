package org.waymark.resourceserver.trail;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.outbox.Message;
import org.waymark.resourceserver.outbox.Outbox;
import org.waymark.resourceserver.outbox.OutboxMessage;
import org.waymark.resourceserver.outbox.Relay;
import org.waymark.resourceserver.trail.TrailEntry.Kind;
import org.waymark.resourceserver.trail.TrailEntry.Where;

/// The raw side of a [TrailedStore]: one document, one write, under an internal version that every
/// write bumps.
final class Shelf<T extends Trailed> {
  private static final String VERSION = "version";
  private static final String REVISION = "revision";

  private final MongoTemplate mongo;
  private final Outbox outbox;
  private final Relay relay;
  private final Clock clock;
  private final Class<T> type;
  private final String collection;

  Shelf(MongoTemplate mongo, Outbox outbox, Relay relay, Clock clock, Class<T> type) {
    this.mongo = mongo;
    this.outbox = outbox;
    this.relay = relay;
    this.clock = clock;
    this.type = type;
    this.collection = mongo.getCollectionName(type);
    relay.register(collection);
  }

  Optional<Kept<T>> find(UUID id) {
    return Optional.ofNullable(
            mongo.execute(collection, documents -> documents.find(Filters.eq("_id", id)).first()))
        .map(document -> new Kept<>(read(document), document));
  }

  T insert(T created, Actor actor, Act act, List<Message> messages) {
    var now = clock.instant();
    var entry = TrailEntry.of(TrailHead.START, where(created), now, actor, Kind.ACT, act);
    var document = write(created, 1, 1, entry);
    outbox.append(document, pack(entry, messages, now), now);
    on(documents -> documents.insertOne(document));
    relay.nudge(collection, created.id());
    return read(document);
  }

  /// The document after, or empty when another write came in between.
  Optional<T> replace(Kept<T> kept, Change<T> change, Actor actor, Act act) {
    var now = clock.instant();
    var after = Objects.requireNonNull(change.after());
    var entry =
        TrailEntry.of(
            TrailHead.of(kept.document),
            where(after),
            now,
            actor,
            Kind.ACT,
            act.with(change.details()));
    var document = write(after, kept.value.revision() + 1, kept.version() + 1, entry);
    document.put(Outbox.FIELD, kept.document.get(Outbox.FIELD));
    outbox.append(document, pack(entry, change.messages(), now), now);
    var done = on(documents -> documents.replaceOne(unchangedSince(kept), document));
    if (done.getMatchedCount() == 0) {
      return Optional.empty();
    }
    relay.nudge(collection, after.id());
    return Optional.of(read(document));
  }

  /// Appends an entry and nothing else; false when another write came in between.
  boolean trace(Kept<T> kept, Actor actor, Kind kind, Act act) {
    var now = clock.instant();
    var entry =
        TrailEntry.of(TrailHead.of(kept.document), where(kept.value), now, actor, kind, act);
    var update =
        Updates.combine(
            Updates.set(TrailHead.FIELD, TrailHead.after(entry).document()),
            Updates.inc(VERSION, 1L),
            Updates.set(Outbox.DUE, Date.from(now)),
            Updates.push(Outbox.FIELD, pack(entry, List.of(), now).getFirst()));
    var done = on(documents -> documents.updateOne(unchangedSince(kept), update));
    if (done.getMatchedCount() == 0) {
      return false;
    }
    relay.nudge(collection, kept.value.id());
    return true;
  }

  List<Message> pending(UUID id) {
    return find(id).stream()
        .flatMap(kept -> outbox.pending(kept.document).stream())
        .map(OutboxMessage::message)
        .toList();
  }

  TrailRef trailOf(UUID id) {
    return new TrailRef(collection, id);
  }

  private Where where(T value) {
    return new Where(trailOf(value.id()).stream(), value.subject());
  }

  private List<Document> pack(TrailEntry entry, List<Message> messages, Instant now) {
    var all = new ArrayList<Message>(List.of(entry));
    all.addAll(messages);
    return outbox.pack(all, now);
  }

  private Document write(T value, long revision, long version, TrailEntry entry) {
    var document = new Document();
    mongo.getConverter().write(value, document);
    return document
        .append(REVISION, revision)
        .append(VERSION, version)
        .append(TrailHead.FIELD, TrailHead.after(entry).document());
  }

  private T read(Document document) {
    return mongo.getConverter().read(type, document);
  }

  private static Bson unchangedSince(Kept<?> kept) {
    return Filters.and(Filters.eq("_id", kept.value.id()), Filters.eq(VERSION, kept.version()));
  }

  private <R> R on(Function<MongoCollection<Document>, R> work) {
    return Objects.requireNonNull(mongo.execute(collection, work::apply));
  }

  /// A document as loaded: what it says, and what stands beside that.
  record Kept<T extends Trailed>(T value, Document document) {
    long version() {
      return document.getLong(VERSION);
    }
  }
}
