package org.waymark.cases.codes;

import com.fasterxml.jackson.annotation.JsonValue;

/// Why a person is referred: HTCDS v2.0 field `cas_ReasonForOutgoingReferral`.
public enum ReferralReason implements HtcdsCode {
  ADDITIONAL_SERVICES_REQUIRED("AdditionalServicesRequired"),
  MIGRATION_OR_CHANGE_OF_LOCATION("MigrationOrChangeOfLocation"),
  OTHER("Other");

  private final String htcds;

  ReferralReason(String htcds) {
    this.htcds = htcds;
  }

  @JsonValue
  @Override
  public String htcds() {
    return htcds;
  }
}
