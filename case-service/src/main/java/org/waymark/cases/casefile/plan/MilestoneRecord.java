package org.waymark.cases.casefile.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.plan.template.Status;
import org.waymark.resourceserver.seal.Sealed;

/// What someone recorded of a milestone; a plan keeps every one of them, and the newest says where
/// it stands. All that is written in free words is sealed before it gets here.
///
/// @param id minted by the caller
/// @param on the day it happened, never in the future
/// @param at when it was written down
/// @param reason why it was declined, does not apply, or was taken back
/// @param attested needs outside this plan that the recorder vouches for
/// @param override why a supervisor set the order aside
public record MilestoneRecord(
    UUID id,
    Status status,
    LocalDate on,
    Instant at,
    String by,
    @Nullable Evidence evidence,
    @Nullable Sealed reason,
    List<String> attested,
    @Nullable Sealed override) {

  public MilestoneRecord {
    attested = List.copyOf(attested);
  }

  /// What shows that it happened.
  ///
  /// @param witness who was there; needed for a note
  public record Evidence(Kind kind, Sealed text, @Nullable Sealed witness) {
    public enum Kind {
      DOCUMENT,
      WITNESSED_NOTE
    }

    boolean suffices() {
      return kind == Kind.DOCUMENT || witness != null;
    }
  }

  /// Whether this is the same request sent again: what is sealed differs each time, so the rest
  /// decides.
  boolean repeats(MilestoneRecord other) {
    return status == other.status && on.equals(other.on) && by.equals(other.by);
  }
}
