package org.waymark.cases.codes;

import com.fasterxml.jackson.annotation.JsonValue;

/// The four statuses of the standard; the states of a file map down to them: HTCDS v2.0 field
/// `cas_Status`.
public enum CaseStatus implements HtcdsCode {
  ACTIVE("Active"),
  FOLLOW_UP("FollowUp"),
  CLOSED("Closed"),
  CLOSED_REFERRED("ClosedReferred");

  private final String htcds;

  CaseStatus(String htcds) {
    this.htcds = htcds;
  }

  @JsonValue
  @Override
  public String htcds() {
    return htcds;
  }
}
