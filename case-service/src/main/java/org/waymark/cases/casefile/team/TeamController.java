package org.waymark.cases.casefile.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

/// The team of a file, over HTTP.
@RestController
@RequestMapping("/case-files/{id}")
class TeamController {

  private final TeamDesk desk;
  private final CaseFileViews views;

  TeamController(TeamDesk desk, CaseFileViews views) {
    this.desk = desk;
    this.views = views;
  }

  record TeamRole(Role role) {}

  record NewOwner(
      @NotBlank @Size(max = 100) String person, @NotBlank @Size(max = 4000) String why) {}

  @PutMapping("/team/{person}")
  @Allow({Role.CASEWORKER, Role.SUPERVISOR})
  ResponseEntity<CaseFileView> joinTeam(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable String person,
      Revision revision,
      @Valid @RequestBody TeamRole joining) {
    return answer(desk.join(actor, id, revision, person, joining.role()), actor);
  }

  @DeleteMapping("/team/{person}")
  @Allow({Role.CASEWORKER, Role.SUPERVISOR})
  ResponseEntity<CaseFileView> leaveTeam(
      Actor actor, @PathVariable UUID id, @PathVariable String person, Revision revision) {
    return answer(desk.leave(actor, id, revision, person), actor);
  }

  @PutMapping("/owner")
  @Allow(Role.SUPERVISOR)
  ResponseEntity<CaseFileView> reassignFile(
      Actor actor, @PathVariable UUID id, Revision revision, @Valid @RequestBody NewOwner owner) {
    return answer(desk.reassign(actor, id, revision, owner.person(), owner.why()), actor);
  }

  private ResponseEntity<CaseFileView> answer(CaseFile file, Actor actor) {
    return new Revision(file.revision()).ok(views.of(file, actor));
  }
}
