package org.waymark.cases.casefile;

/// What someone does with a file; the policy grants or refuses each by itself.
public enum Action {
  READ,
  READ_NOTES,
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
    return switch (this) {
      case READ, READ_NOTES, REVEAL_IDENTITY, READ_TRAIL -> true;
      case EDIT_PROFILE,
          EDIT_IDENTITY,
          MOVE,
          PLAN,
          RECORD,
          NOTE,
          CONSENT,
          REFER,
          TEAM,
          REASSIGN,
          CLOSE ->
          false;
    };
  }
}
