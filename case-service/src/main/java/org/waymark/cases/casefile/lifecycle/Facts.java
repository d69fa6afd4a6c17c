package org.waymark.cases.casefile.lifecycle;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the guards of a move may look at: the file, and what the mover brings.
///
/// @param achievedMilestones codes of the milestones achieved so far
/// @param secondPerson whether the mover is someone else than who proposed to close
/// @param confirmed what the mover vouches for
/// @param closureReason the reason the mover gives, or the closing already holds
public record Facts(
    boolean ownerAssigned,
    boolean consentToCaseWork,
    boolean consentToTransfer,
    boolean planHasTrack,
    Set<String> achievedMilestones,
    boolean possiblyMinor,
    boolean checklistComplete,
    boolean secondPerson,
    Set<Guard> confirmed,
    @Nullable ClosureReason closureReason) {

  public Facts {
    achievedMilestones = Set.copyOf(achievedMilestones);
    confirmed = Set.copyOf(confirmed);
  }

  boolean achieved(String milestone) {
    return achievedMilestones.contains(milestone);
  }

  boolean closureReasonGiven() {
    return closureReason != null;
  }

  boolean diedOrDuplicate() {
    return closureReason == ClosureReason.DIED || closureReason == ClosureReason.DUPLICATE;
  }
}
