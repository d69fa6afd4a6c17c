package org.waymark.resourceserver.trail;

import java.util.ArrayDeque;
import java.util.Deque;

/// Goes back through one trail, fetching as it goes.
final class TrailWalk {
  private static final int CHUNK = 100;

  private final TrailBook book;
  private final TrailBook.Open trail;
  private final Deque<TrailEntry> fetched = new ArrayDeque<>();
  private long unfetched;

  /// @param from the number of the newest entry wanted
  TrailWalk(TrailBook book, TrailBook.Open trail, long from) {
    this.book = book;
    this.trail = trail;
    this.unfetched = from;
  }

  boolean hasNext() {
    while (fetched.isEmpty() && unfetched > 0) {
      var first = Math.max(1, unfetched - CHUNK + 1);
      book.entries(trail, first, unfetched).forEach(fetched::push);
      unfetched = first - 1;
    }
    return !fetched.isEmpty();
  }

  TrailEntry peek() {
    return fetched.element();
  }

  TrailEntry take() {
    return fetched.remove();
  }

  /// The number to go on from.
  long next() {
    return fetched.isEmpty() ? unfetched : fetched.element().seq();
  }
}
