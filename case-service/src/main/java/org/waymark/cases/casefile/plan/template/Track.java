package org.waymark.cases.casefile.plan.template;

import java.util.Arrays;
import java.util.Optional;

/// A strand of a plan that moves on its own clock, whatever state the file is in (`domain.md` §2.2,
/// §3).
public enum Track {
  /// Repatriation.
  REP,
  /// Counselling and psychosocial support.
  PSY,
  /// Reintegration.
  REI;

  /// The track a milestone belongs to; empty for tracks that have no template yet, such as safety
  /// or justice.
  public static Optional<Track> ofMilestone(String code) {
    return Arrays.stream(values()).filter(track -> code.startsWith(track + "-")).findFirst();
  }
}
