package org.waymark.cases.casefile.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.lifecycle.State;
import org.waymark.cases.casefile.profile.AgeBand;
import org.waymark.cases.casefile.profile.Answer;
import org.waymark.cases.codes.Exploitation;
import org.waymark.resourceserver.access.Role;

/// A file as a line of a list: never a name, nothing unsealed.
public record CaseFileSummary(
    UUID id,
    String caseNumber,
    String alias,
    State state,
    Instant stateSince,
    String owner,
    @Nullable Role ownerRole,
    AgeBand ageBand,
    boolean child,
    @Nullable String countryNow,
    Answer<Exploitation> exploitation,
    List<String> tracks,
    @Nullable NextDue nextDue,
    int overdueCount,
    int waitingReferrals,
    Instant updatedAt) {

  /// The earliest milestone that is due.
  public record NextDue(String code, String title, LocalDate on, boolean overdue) {}

  /// A whole file as a line, as of a day.
  public static CaseFileSummary of(CaseFile file, LocalDate today) {
    return of(
        new FileLine(
            file.id(),
            new FileLine.Name(file.registration().caseNumber(), file.registration().alias()),
            new FileLine.Standing(file.state(), file.course().since()),
            file.profile(),
            file.team(),
            file.glance(),
            file.updatedAt()),
        today);
  }

  static CaseFileSummary of(FileLine file, LocalDate today) {
    return new CaseFileSummary(
        file.id(),
        file.registration().caseNumber(),
        file.registration().alias(),
        file.course().state(),
        file.course().since(),
        file.team().owner(),
        file.team().roleOf(file.team().owner()).orElse(null),
        file.profile().ageBand(),
        file.profile().ageBand().minor(),
        file.profile().countryPath().now(),
        file.profile().exploitation(),
        file.glance().tracks(),
        file.glance()
            .next()
            .map(due -> new NextDue(due.code(), due.title(), due.on(), due.on().isBefore(today)))
            .orElse(null),
        file.glance().overdue(today),
        file.glance().waitingReferrals(),
        file.updatedAt());
  }
}
