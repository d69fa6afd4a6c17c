package org.waymark.cases.casefile.plan.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.CaseFileView;
import org.waymark.cases.casefile.CaseFileViews;
import org.waymark.cases.casefile.plan.Anchors;
import org.waymark.cases.casefile.plan.template.Track;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.web.Revision;

/// Plans, over HTTP.
@RestController
@RequestMapping("/case-files/{id}/plan")
class PlanController {

  private final PlanDesk desk;
  private final CaseFileViews views;

  PlanController(PlanDesk desk, CaseFileViews views) {
    this.desk = desk;
    this.views = views;
  }

  /// @param anchors days known already
  record ApplyTrack(Track track, @Nullable Anchors anchors) {}

  record RefuseTrack(@NotBlank @Size(max = 4000) String reason, LocalDate on) {

    @Override
    public String toString() {
      return "RefuseTrack[" + on + "]";
    }
  }

  @PostMapping("/tracks")
  @Allow({Role.CASEWORKER, Role.COUNSELLOR, Role.RETURN_OFFICER})
  ResponseEntity<CaseFileView> applyTrack(
      Actor actor,
      @PathVariable UUID id,
      Revision revision,
      @Valid @RequestBody ApplyTrack applied) {
    var known = applied.anchors() == null ? Anchors.none() : applied.anchors();
    return answer(desk.apply(actor, id, revision, applied.track(), known), actor);
  }

  @PostMapping("/tracks/{track}/refusal")
  @Allow({Role.CASEWORKER, Role.COUNSELLOR, Role.RETURN_OFFICER})
  ResponseEntity<CaseFileView> refuseTrack(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable Track track,
      Revision revision,
      @Valid @RequestBody RefuseTrack refused) {
    return answer(desk.refuse(actor, id, revision, track, refused.reason(), refused.on()), actor);
  }

  @PutMapping("/anchors")
  @Allow({Role.CASEWORKER, Role.COUNSELLOR, Role.RETURN_OFFICER})
  ResponseEntity<CaseFileView> setPlanDates(
      Actor actor, @PathVariable UUID id, Revision revision, @Valid @RequestBody Anchors anchors) {
    return answer(desk.anchor(actor, id, revision, anchors), actor);
  }

  @PostMapping("/milestones/{code}/records")
  @Allow({
    Role.CASEWORKER,
    Role.SUPERVISOR,
    Role.COUNSELLOR,
    Role.LEGAL,
    Role.HEALTH,
    Role.SHELTER,
    Role.RETURN_OFFICER
  })
  ResponseEntity<CaseFileView> recordMilestone(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String code,
      Revision revision,
      @Valid @RequestBody RecordMilestone record) {
    return answer(desk.record(actor, id, revision, code, record), actor);
  }

  private ResponseEntity<CaseFileView> answer(CaseFile file, Actor actor) {
    return new Revision(file.revision()).ok(views.of(file, actor));
  }
}
