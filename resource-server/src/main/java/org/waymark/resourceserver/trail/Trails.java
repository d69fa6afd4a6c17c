package org.waymark.resourceserver.trail;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.trail.TrailEntry.Kind;
import org.waymark.resourceserver.trail.TrailEntry.Where;
import org.waymark.resourceserver.web.Page;

/// Reads trails and checks them. Whoever offers them must trace that reading, too.
public final class Trails {
  private static final int CHUNK = 200;

  private final TrailBook book;
  private final Clock clock;

  Trails(TrailBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /// The entries of one or more trails, newest first.
  ///
  /// @param cursor of the page before, for the same trails
  public Page<TrailEntry> page(
      List<TrailRef> trails, TrailFilter filter, @Nullable String cursor, int limit) {
    var walks = walks(trails, cursor);
    var found = new ArrayList<TrailEntry>();
    for (var walk = newest(walks); walk.isPresent(); walk = newest(walks)) {
      if (found.size() == limit) {
        return new Page<>(
            found, walks.stream().map(w -> "" + w.next()).collect(Collectors.joining(".")));
      }
      var entry = walk.get().take();
      if (filter.lets(entry)) {
        found.add(entry);
      }
    }
    return new Page<>(found, null);
  }

  /// Walks a trail from its first entry to its head: empty when it is whole, else what is wrong
  /// first.
  public Optional<Flaw> verify(TrailRef ref) {
    var trail = book.open(ref);
    var last = TrailHead.START;
    for (long first = 1; first <= trail.head().seq(); first += CHUNK) {
      var until = Math.min(first + CHUNK - 1, trail.head().seq());
      for (var entry : book.entries(trail, first, until)) {
        if (entry.seq() != last.seq() + 1) {
          return Optional.of(new Flaw(last.seq() + 1, "missing"));
        }
        if (!entry.prev().equals(last.hash()) || !entry.hash().equals(entry.computedHash())) {
          return Optional.of(new Flaw(entry.seq(), "altered"));
        }
        last = TrailHead.after(entry);
      }
    }
    return last.equals(trail.head())
        ? Optional.empty()
        : Optional.of(new Flaw(last.seq() + 1, "missing"));
  }

  /// Traces what has no document of its own, such as a list that was shown: an entry in a stream by
  /// itself.
  public void list(Actor actor, Act act) {
    alone("list", actor, Kind.READ, act);
  }

  /// Traces a change to what has no trail of its own, because it is about no person.
  public void act(Actor actor, Act act) {
    alone("act", actor, Kind.ACT, act);
  }

  void refused(Actor actor, Act act) {
    alone("refusal", actor, Kind.REFUSED, act);
  }

  private void alone(String stream, Actor actor, Kind kind, Act act) {
    var id = UUID.randomUUID();
    book.add(
        TrailEntry.of(
            TrailHead.START, new Where(stream + "/" + id, id), clock.instant(), actor, kind, act));
  }

  private List<TrailWalk> walks(List<TrailRef> trails, @Nullable String cursor) {
    var opened = trails.stream().map(book::open).toList();
    var starts =
        cursor == null
            ? opened.stream().map(trail -> trail.head().seq()).toList()
            : parse(cursor, trails.size());
    var walks = new ArrayList<TrailWalk>();
    for (int i = 0; i < opened.size(); i++) {
      walks.add(
          new TrailWalk(book, opened.get(i), Math.min(starts.get(i), opened.get(i).head().seq())));
    }
    return walks;
  }

  private static List<Long> parse(String cursor, int trails) {
    if (!cursor.matches("\\d{1,18}(\\.\\d{1,18}){" + (trails - 1) + "}")) {
      throw FieldErrors.of("/cursor", "is not a cursor of this list");
    }
    return Arrays.stream(cursor.split("\\.", -1)).map(Long::valueOf).toList();
  }

  private static Optional<TrailWalk> newest(List<TrailWalk> walks) {
    return walks.stream()
        .filter(TrailWalk::hasNext)
        .max(Comparator.comparing(walk -> walk.peek().at()));
  }

  /// What is wrong with a trail, and where.
  public record Flaw(long seq, String what) {}
}
