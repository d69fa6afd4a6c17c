package org.waymark.resourceserver.trail;

import java.util.UUID;
import org.waymark.resourceserver.outbox.MessageHandler;

/// Brings entries from the documents they were written with into the trail.
final class TrailEntryHandler implements MessageHandler<TrailEntry> {
  private final TrailBook book;

  TrailEntryHandler(TrailBook book) {
    this.book = book;
  }

  @Override
  public Class<TrailEntry> type() {
    return TrailEntry.class;
  }

  @Override
  public void handle(UUID document, TrailEntry entry) {
    book.add(entry);
  }
}
