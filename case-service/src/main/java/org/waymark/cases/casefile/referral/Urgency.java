package org.waymark.cases.casefile.referral;

import java.time.Duration;

/// How soon a partner must answer (`domain.md` §6, proposed times).
public enum Urgency {
  /// A life is in danger.
  U1(Duration.ofHours(1)),
  /// Urgent: no bed, a threat, a gap in medicine.
  U2(Duration.ofHours(3)),
  /// Soon.
  U3(Duration.ofDays(1)),
  /// Routine.
  U4(Duration.ofDays(3));

  private final Duration answerWithin;

  Urgency(Duration answerWithin) {
    this.answerWithin = answerWithin;
  }

  Duration answerWithin() {
    return answerWithin;
  }
}
