package org.waymark.cases.codes;

import com.fasterxml.jackson.annotation.JsonValue;

/// Means used to control the person: HTCDS v2.0 field `vic_MethodsOfControl`.
public enum MeansOfControl implements HtcdsCode {
  PHYSICAL_THREATS("PhysicalThreats"),
  THREATS_LAW_ENFORCEMENT("ThreatsLawEnforcement"),
  THREATENS_CHILDREN_FAMILY("ThreatensChildrenFamily"),
  DEBT_BONDAGE("DebtBondage"),
  FALSE_PROMISES("FalsePromises"),
  PHYSICAL_ABUSE("PhysicalAbuse"),
  SEXUAL_ABUSE("SexualAbuse"),
  TAKES_EARNINGS("TakesEarnings"),
  RESTRICTS_FINANCIAL_ACCESS("RestrictsFinancialAccess"),
  RESTRICTS_MEDICAL_CARE("RestrictsMedicalCare"),
  WITHHOLDS_NECESSITIES("WithholdsNecessities"),
  PSYCHOLOGICAL_ABUSE("PsychologicalAbuse"),
  PSYCHOACTIVE_SUBSTANCE("PsychoactiveSubstance"),
  EXCESSIVE_WORKING_HOURS("ExcessiveWorkingHours"),
  WITHHOLDS_DOCUMENTS("WithholdsDocuments"),
  OTHER("Other");

  private final String htcds;

  MeansOfControl(String htcds) {
    this.htcds = htcds;
  }

  @JsonValue
  @Override
  public String htcds() {
    return htcds;
  }
}
