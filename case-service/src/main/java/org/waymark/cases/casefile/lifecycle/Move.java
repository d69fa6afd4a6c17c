package org.waymark.cases.casefile.lifecycle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.seal.Sealed;

/// A move that happened: who, when, why, and what the mover vouched for.
///
/// @param why the mover's own words, sealed
/// @param proposedBy who proposed it, when it took two persons
public record Move(
    State from,
    State to,
    Instant at,
    String by,
    @Nullable String proposedBy,
    Sealed why,
    List<Guard> confirmed,
    @Nullable ClosureReason closureReason) {

  public Move {
    confirmed = List.copyOf(confirmed);
  }
}
