package org.waymark.cases.casefile.lifecycle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.codes.CaseStatus;

/// The states of a file and the status of the standard that each maps down to (domain.md §2.2).
public enum State {
  CONTACT(null),
  INTAKE(CaseStatus.ACTIVE),
  SCREENING(CaseStatus.ACTIVE),
  IDENTIFICATION(CaseStatus.ACTIVE),
  RECOVERY(CaseStatus.ACTIVE),
  RETURN(CaseStatus.ACTIVE),
  REINTEGRATION(CaseStatus.ACTIVE),
  FOLLOW_UP(CaseStatus.FOLLOW_UP),
  CLOSURE_REVIEW(CaseStatus.FOLLOW_UP),
  CLOSED(CaseStatus.CLOSED),
  TRANSFERRED(CaseStatus.CLOSED_REFERRED),
  SUSPENDED(CaseStatus.ACTIVE);

  private final Optional<CaseStatus> htcds;

  State(@Nullable CaseStatus htcds) {
    this.htcds = Optional.ofNullable(htcds);
  }

  /// Empty for a contact that is not yet a case.
  public Optional<CaseStatus> htcds() {
    return htcds;
  }

  /// Whether work on the file goes on: neither closed nor in the hands of another organisation.
  public boolean open() {
    return this != CLOSED && this != TRANSFERRED;
  }
}
