package org.waymark.cases.casefile;

/// What someone does with a file; the policy grants or refuses each by itself.
public enum Action {
  READ,
  EDIT_PROFILE,
  REVEAL_IDENTITY,
  EDIT_IDENTITY,
  MOVE,
  PLAN,
  RECORD,
  NOTE,
  CONSENT,
  REFER,
  TEAM,
  REASSIGN,
  CLOSE,
  READ_TRAIL;

  /// Whether it leaves the file as it is.
  boolean looksOnly() {
    return this == READ || this == REVEAL_IDENTITY || this == READ_TRAIL;
  }
}
