package org.waymark.resourceserver.trail;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.resourceserver.outbox.Outbox;
import org.waymark.resourceserver.outbox.OutboxMessage;

/// The collection the entries end up in. An entry's id is its stream and number: it can't be
/// written twice, and is found by computing its id from the head of its document, which needs no
/// other index.
final class TrailBook {
  static final String COLLECTION = "trail";

  private final MongoTemplate mongo;
  private final Outbox outbox;

  TrailBook(MongoTemplate mongo, Outbox outbox) {
    this.mongo = mongo;
    this.outbox = outbox;
  }

  /// Adds an entry; one that is there already is left alone.
  void add(TrailEntry entry) {
    var document = new Document();
    mongo.getConverter().write(entry, document);
    document.put("_id", entry.key());
    try {
      mongo.execute(COLLECTION, entries -> entries.insertOne(document));
    } catch (DuplicateKeyException _) {
      // delivered before
    }
  }

  /// The trail as its own document knows it: the head, and the entries not yet delivered.
  Open open(TrailRef ref) {
    var document =
        mongo.execute(
            ref.collection(), documents -> documents.find(Filters.eq("_id", ref.id())).first());
    Map<Long, TrailEntry> waiting = new TreeMap<>();
    if (document != null) {
      outbox.pending(document).stream()
          .map(OutboxMessage::message)
          .filter(TrailEntry.class::isInstance)
          .map(TrailEntry.class::cast)
          .forEach(entry -> waiting.put(entry.seq(), entry));
    }
    return new Open(ref.stream(), TrailHead.of(document), waiting);
  }

  /// The entries of the numbers in a range, delivered or not, in order.
  List<TrailEntry> entries(Open trail, long first, long last) {
    var found = new TreeMap<Long, TrailEntry>();
    var ids =
        LongStream.rangeClosed(first, last)
            .filter(seq -> !trail.waiting.containsKey(seq))
            .mapToObj(seq -> TrailEntry.key(trail.stream, seq))
            .toList();
    if (!ids.isEmpty()) {
      var documents = new ArrayList<Document>();
      mongo.execute(
          COLLECTION,
          entries -> entries.find(Filters.in("_id", ids)).batchSize(ids.size()).into(documents));
      documents.stream()
          .map(document -> mongo.getConverter().read(TrailEntry.class, document))
          .forEach(entry -> found.put(entry.seq(), entry));
    }
    trail.waiting.forEach((seq, entry) -> {
      if (seq >= first && seq <= last) {
        found.put(seq, entry);
      }
    });
    return List.copyOf(found.values());
  }

  record Open(String stream, TrailHead head, Map<Long, TrailEntry> waiting) {}
}
