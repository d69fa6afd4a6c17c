package org.waymark.cases.work;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.lifecycle.State;
import org.waymark.cases.casefile.list.CaseFileSummary;
import org.waymark.cases.casefile.list.FileList;
import org.waymark.cases.work.Caseload.Approval;
import org.waymark.cases.work.Caseload.ApprovalKind;
import org.waymark.cases.work.Caseload.Worker;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.web.Page;

/// Counts who carries what. Lines of all files are read, never the files: a thousand lines are a
/// few hundred kilobytes, and one index finds them. Only files in which something waits for a
/// decision are opened, and nothing is unsealed.
@Component
public class CaseloadDesk {

  private final FileList files;

  CaseloadDesk(FileList files) {
    this.files = files;
  }

  Caseload of(Actor actor) {
    var act = Act.of("list-caseload", "supervision");
    var lines = files.linesOfOrganisation(actor, act);
    return new Caseload(
        workers(lines),
        lines.stream()
            .filter(CaseloadDesk::unassigned)
            .sorted(Comparator.comparing(CaseFileSummary::stateSince))
            .limit(Page.LIMIT)
            .toList(),
        files.awaitingApproval(actor, Act.of("list-approvals", "supervision")).stream()
            .flatMap(file -> approval(file).stream())
            .sorted(Comparator.comparing(Approval::at))
            .limit(Page.LIMIT)
            .toList(),
        totals(lines));
  }

  private static List<Worker> workers(List<CaseFileSummary> lines) {
    return lines.stream()
        .filter(line -> line.state().open() && !line.owner().isEmpty())
        .collect(Collectors.groupingBy(CaseFileSummary::owner))
        .entrySet()
        .stream()
        .map(owned -> worker(owned.getKey(), owned.getValue()))
        .sorted(Comparator.comparingDouble(Worker::load).reversed().thenComparing(Worker::person))
        .toList();
  }

  private static Worker worker(String person, List<CaseFileSummary> lines) {
    return new Worker(
        person,
        lines.size(),
        lines.stream().mapToInt(CaseFileSummary::overdueCount).sum(),
        lines.stream().mapToInt(CaseFileSummary::waitingReferrals).sum(),
        lines.stream().mapToDouble(line -> weight(line.state())).sum());
  }

  /// A file in follow-up or paused weighs half; risk levels will refine this (`domain.md` §9.1).
  private static double weight(State state) {
    return switch (state) {
      case FOLLOW_UP, CLOSURE_REVIEW, SUSPENDED -> 0.5;
      case CONTACT, INTAKE, SCREENING, IDENTIFICATION, RECOVERY, RETURN, REINTEGRATION -> 1;
      case CLOSED, TRANSFERRED -> 0;
    };
  }

  /// It has no owner, or still belongs to whoever took the call.
  private static boolean unassigned(CaseFileSummary line) {
    return line.state().open() && (line.owner().isEmpty() || line.ownerRole() == Role.INTAKE);
  }

  private static Optional<Approval> approval(CaseFile file) {
    return file.course()
        .awaitingApproval()
        .map(asked ->
            new Approval(
                file.id(),
                file.registration().caseNumber(),
                file.registration().alias(),
                asked.to() == State.CLOSED ? ApprovalKind.CLOSURE : ApprovalKind.MOVE,
                asked.to(),
                asked.by(),
                asked.at()));
  }

  private static Map<State, Long> totals(List<CaseFileSummary> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                CaseFileSummary::state, () -> new EnumMap<>(State.class), Collectors.counting()));
  }
}
