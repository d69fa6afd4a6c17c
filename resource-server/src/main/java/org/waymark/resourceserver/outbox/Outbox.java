package org.waymark.resourceserver.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/// Reads and writes the outbox inside a raw document, so that aggregates need not know that they
/// carry one.
public final class Outbox {
  /// The fields an outbox takes up in its document.
  public static final String FIELD = "outbox";

  /// Present only while the outbox holds something, so that a sparse index finds exactly those.
  public static final String DUE = "relayAt";

  static final String VERSION = "version";

  private final MongoConverter converter;

  public Outbox(MongoConverter converter) {
    this.converter = converter;
  }

  /// The documents of new messages, to be appended.
  public List<Document> pack(Collection<? extends Message> messages, Instant now) {
    return messages.stream().map(message -> write(OutboxMessage.of(message, now))).toList();
  }

  /// Puts messages behind those a document already holds.
  public void append(Document document, List<Document> packed, Instant now) {
    var all = new ArrayList<>(document.getList(FIELD, Document.class, List.of()));
    all.addAll(packed);
    document.put(FIELD, all);
    if (!all.isEmpty()) {
      document.put(DUE, Date.from(now));
    }
  }

  /// The messages that are still to be delivered, in order.
  public List<OutboxMessage> pending(Document document) {
    return document.getList(FIELD, Document.class, List.of()).stream()
        .map(raw -> converter.read(OutboxMessage.class, raw))
        .toList();
  }

  Document write(OutboxMessage message) {
    var document = new Document();
    converter.write(message, document);
    document.remove("_class");
    return document;
  }
}
