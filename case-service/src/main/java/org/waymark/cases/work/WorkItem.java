package org.waymark.cases.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.CaseFile;

/// One thing to do or to know, with the way to its file; never a name.
///
/// @param code what it is about: a milestone, a service, a purpose of consent, a state
/// @param on the day it is due, or happened
/// @param days from today to that day; negative when it has passed
/// @param referral the referral, for whoever acknowledges its answer
public record WorkItem(
    Kind kind,
    UUID file,
    String caseNumber,
    String alias,
    @Nullable String code,
    @Nullable String title,
    @Nullable LocalDate on,
    @Nullable Long days,
    @Nullable String status,
    @Nullable String partner,
    @Nullable UUID referral) {

  public enum Kind {
    MILESTONE,
    REFERRAL,
    APPROVAL,
    FILE,
    CONSENT_EXPIRING
  }

  static WorkItem of(
      Kind kind, CaseFile file, @Nullable String code, LocalDate on, LocalDate today) {
    return new WorkItem(
        kind,
        file.id(),
        file.registration().caseNumber(),
        file.registration().alias(),
        code,
        null,
        on,
        ChronoUnit.DAYS.between(today, on),
        null,
        null,
        null);
  }

  WorkItem titled(String words) {
    return new WorkItem(
        kind, file, caseNumber, alias, code, words, on, days, status, partner, referral);
  }

  WorkItem standing(String now) {
    return new WorkItem(
        kind, file, caseNumber, alias, code, title, on, days, now, partner, referral);
  }

  WorkItem with(String organisation, UUID about) {
    return new WorkItem(
        kind, file, caseNumber, alias, code, title, on, days, status, organisation, about);
  }
}
