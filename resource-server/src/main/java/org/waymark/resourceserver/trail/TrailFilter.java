package org.waymark.resourceserver.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which entries of a trail to show; what is absent does not narrow.
public record TrailFilter(
    @Nullable String actor,
    TrailEntry.@Nullable Kind kind,
    @Nullable String act,
    @Nullable Instant from,
    @Nullable Instant until) {
  public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null);

  boolean lets(TrailEntry entry) {
    return (actor == null || actor.equals(entry.actor()))
        && (kind == null || kind == entry.kind())
        && (act == null || act.equals(entry.act()))
        && (from == null || !entry.at().isBefore(from))
        && (until == null || entry.at().isBefore(until));
  }
}
