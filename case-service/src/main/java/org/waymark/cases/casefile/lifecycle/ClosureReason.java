package org.waymark.cases.casefile.lifecycle;

/// Why a file ends (domain.md §2.2).
public enum ClosureReason {
  GOALS_MET,
  PERSON_ASKS,
  MOVED_AWAY,
  TRANSFERRED,
  NO_CONTACT,
  REPATRIATED_HANDED_OVER,
  NOT_A_VICTIM_REFERRED,
  DIED,
  SERVICE_ENDED,
  DUPLICATE,
  OTHER
}
