package org.waymark.resourceserver.trail;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// Where a trail has got to. It stands in the document itself, so that the trail can't be cut short
/// unnoticed.
record TrailHead(long seq, String hash) {
  static final String FIELD = "trail";
  static final TrailHead START = new TrailHead(0, "0".repeat(64));

  static TrailHead of(@Nullable Document document) {
    return document != null && document.get(FIELD) instanceof Document head
        ? new TrailHead(head.getLong("seq"), head.getString("hash"))
        : START;
  }

  static TrailHead after(TrailEntry entry) {
    return new TrailHead(entry.seq(), entry.hash());
  }

  Document document() {
    return new Document("seq", seq).append("hash", hash);
  }
}
