package org.waymark.cases.casefile.identity;

import java.util.Locale;

/// What somebody needs a survivor's identity for; asked for each time and kept in the trail.
public enum Purpose {
  CARE,
  SUPERVISION,
  REFERRAL,
  DATA_SUBJECT_REQUEST;

  /// The purpose as the trail words it.
  public String inTrail() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
