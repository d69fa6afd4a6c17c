package org.waymark.cases.casefile.profile;

/// A yes-or-no question whose silence is kept apart from a no.
public enum YesNo {
  YES,
  NO,
  UNKNOWN,
  NOT_ASKED
}
