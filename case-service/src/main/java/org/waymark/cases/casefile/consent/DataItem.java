package org.waymark.cases.casefile.consent;

import java.util.Locale;

/// A kind of data that may leave a file; a consent names each one it covers.
public enum DataItem {
  IDENTITY_NAME,
  BIRTH_DATE,
  CITIZENSHIP,
  SAFE_CONTACT,
  ADDRESS,
  LANGUAGE,
  AGE_BAND,
  GENDER,
  EXPLOITATION_SUMMARY,
  RISK_FLAGS,
  HEALTH_NEEDS,
  LEGAL_SITUATION,
  PLAN_MILESTONES,
  ACCESS_NEEDS;

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
