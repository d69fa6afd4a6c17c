package org.waymark.cases.casefile;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.cases.casefile.profile.Profile;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.web.Revision;

/// A file and its profile, over HTTP.
@RestController
@RequestMapping("/case-files/{id}")
class CaseFileController {

  private final Casework casework;
  private final CaseFileViews views;

  CaseFileController(Casework casework, CaseFileViews views) {
    this.casework = casework;
    this.views = views;
  }

  @GetMapping
  @Allow({
    Role.INTAKE,
    Role.CASEWORKER,
    Role.SUPERVISOR,
    Role.COUNSELLOR,
    Role.LEGAL,
    Role.HEALTH,
    Role.SHELTER,
    Role.RETURN_OFFICER,
    Role.AUDITOR
  })
  ResponseEntity<CaseFileView> readCaseFile(Actor actor, @PathVariable UUID id) {
    return answer(casework.read(actor, id), actor);
  }

  @PutMapping("/profile")
  @Allow({Role.INTAKE, Role.CASEWORKER})
  ResponseEntity<CaseFileView> editProfile(
      Actor actor, @PathVariable UUID id, Revision revision, @Valid @RequestBody Profile profile) {
    return answer(casework.editProfile(actor, id, revision, profile), actor);
  }

  private ResponseEntity<CaseFileView> answer(CaseFile file, Actor actor) {
    return new Revision(file.revision()).ok(views.of(file, actor));
  }
}
