package org.waymark.cases.codes;

import com.fasterxml.jackson.annotation.JsonValue;

/// Gender identity or expression, not sex at birth: HTCDS v2.0 field `prs_Gender`.
public enum Gender implements HtcdsCode {
  FEMININE("Feminine"),
  MASCULINE("Masculine"),
  TRANSGENDER_FEMININE("TransgenderFeminine"),
  TRANSGENDER_MASCULINE("TransgenderMasculine"),
  NON_CONFORMING("NonConforming"),
  NON_SPECIFIED_UNKNOWN("NonSpecifiedUnknown");

  private final String htcds;

  Gender(String htcds) {
    this.htcds = htcds;
  }

  @JsonValue
  @Override
  public String htcds() {
    return htcds;
  }
}
