package org.waymark.cases.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.trail.TrailEntry;

/// A page of a file's trail.
///
/// @param next the cursor of the page that follows; absent on the last one
/// @param intact whether every entry of the whole trail, recomputed now, is there and unaltered
public record TrailPage(List<TrailItem> items, @Nullable String next, boolean intact) {

  /// One entry: who did, saw or was refused what.
  ///
  /// @param object what it was done to, such as `milestone/REP-05`
  /// @param details codes only
  public record TrailItem(
      Instant at,
      String actor,
      String organisation,
      String role,
      TrailEntry.Kind kind,
      String act,
      String purpose,
      @Nullable String object,
      Map<String, String> details) {

    static TrailItem of(TrailEntry entry) {
      return new TrailItem(
          entry.at(),
          entry.actor(),
          entry.organisation(),
          entry.role(),
          entry.kind(),
          entry.act(),
          entry.purpose(),
          entry.object(),
          entry.details());
    }
  }
}
