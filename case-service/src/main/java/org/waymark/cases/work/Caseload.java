package org.waymark.cases.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.cases.casefile.lifecycle.State;
import org.waymark.cases.casefile.list.CaseFileSummary;

/// The work of an organisation, as its supervisors see it.
///
/// @param unassigned open files that no caseworker has taken on
/// @param totals files by state
public record Caseload(
    List<Worker> workers,
    List<CaseFileSummary> unassigned,
    List<Approval> approvals,
    Map<State, Long> totals) {

  /// What one owner carries.
  ///
  /// @param open files that are open
  /// @param overdue milestones past their day
  /// @param load the files by weight
  public record Worker(String person, int open, int overdue, int waitingReferrals, double load) {}

  /// What somebody asked a supervisor for.
  public record Approval(
      UUID file,
      String caseNumber,
      String alias,
      ApprovalKind kind,
      State to,
      String by,
      Instant at) {}

  public enum ApprovalKind {
    CLOSURE,
    MOVE
  }
}
