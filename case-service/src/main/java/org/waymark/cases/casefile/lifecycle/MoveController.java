package org.waymark.cases.casefile.lifecycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.CaseFileView;
import org.waymark.cases.casefile.CaseFileViews;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.web.Revision;

/// Moves, proposals and the closing checklist, over HTTP.
@RestController
@RequestMapping("/case-files/{id}")
class MoveController {

  private final MoveDesk desk;
  private final CaseFileViews views;

  MoveController(MoveDesk desk, CaseFileViews views) {
    this.desk = desk;
    this.views = views;
  }

  record MoveRequest(
      State to,
      @NotBlank @Size(max = 4000) String why,
      List<Guard> confirmed,
      @Nullable ClosureReason closureReason) {

    MoveDesk.Wish wish() {
      var vouched = EnumSet.noneOf(Guard.class);
      vouched.addAll(confirmed);
      return new MoveDesk.Wish(to, why, Set.copyOf(vouched), closureReason);
    }
  }

  record MoveProposal(State to, @NotBlank @Size(max = 4000) String why) {}

  record ClosingAnswers(
      ClosureReason reason, @Valid @Size(max = Closing.POINTS) List<ClosingAnswer> points) {}

  record ClosingAnswer(
      @Min(1) @Max(Closing.POINTS) int point,
      Closing.Answer answer,
      @Nullable @Size(max = 4000) String remark) {}

  @PostMapping("/moves")
  @Allow({
    Role.INTAKE,
    Role.CASEWORKER,
    Role.SUPERVISOR,
    Role.COUNSELLOR,
    Role.LEGAL,
    Role.HEALTH,
    Role.SHELTER,
    Role.RETURN_OFFICER
  })
  ResponseEntity<CaseFileView> moveFile(
      Actor actor, @PathVariable UUID id, Revision revision, @Valid @RequestBody MoveRequest move) {
    return answer(desk.move(actor, id, revision, move.wish()), actor);
  }

  @PostMapping("/move-proposals")
  @Allow({Role.INTAKE, Role.CASEWORKER})
  ResponseEntity<CaseFileView> proposeMove(
      Actor actor,
      @PathVariable UUID id,
      Revision revision,
      @Valid @RequestBody MoveProposal proposal) {
    return answer(desk.propose(actor, id, revision, proposal.to(), proposal.why()), actor);
  }

  @DeleteMapping("/move-proposals")
  @Allow({Role.INTAKE, Role.CASEWORKER, Role.SUPERVISOR})
  ResponseEntity<CaseFileView> dropMoveProposal(
      Actor actor, @PathVariable UUID id, Revision revision) {
    return answer(desk.drop(actor, id, revision), actor);
  }

  @PutMapping("/closing")
  @Allow(Role.CASEWORKER)
  ResponseEntity<CaseFileView> answerClosingChecklist(
      Actor actor,
      @PathVariable UUID id,
      Revision revision,
      @Valid @RequestBody ClosingAnswers closing) {
    var points =
        closing.points().stream()
            .map(point -> new MoveDesk.Answered(point.point(), point.answer(), point.remark()))
            .toList();
    return answer(desk.answerClosing(actor, id, revision, closing.reason(), points), actor);
  }

  private ResponseEntity<CaseFileView> answer(CaseFile file, Actor actor) {
    return new Revision(file.revision()).ok(views.of(file, actor));
  }
}
