package org.waymark.cases.casefile.consent;

import jakarta.validation.Valid;
import java.util.UUID;
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
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.web.Revision;

/// Consents, over HTTP.
@RestController
@RequestMapping("/case-files/{id}/consents/{consentId}")
@Allow({
  Role.INTAKE,
  Role.CASEWORKER,
  Role.COUNSELLOR,
  Role.LEGAL,
  Role.HEALTH,
  Role.SHELTER,
  Role.RETURN_OFFICER
})
class ConsentController {

  private final ConsentDesk desk;
  private final CaseFileViews views;

  ConsentController(ConsentDesk desk, CaseFileViews views) {
    this.desk = desk;
    this.views = views;
  }

  @PutMapping
  ResponseEntity<CaseFileView> recordConsent(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID consentId,
      Revision revision,
      @Valid @RequestBody GiveConsent consent) {
    return answer(desk.record(actor, id, revision, consentId, consent), actor);
  }

  @PostMapping("/withdrawal")
  ResponseEntity<CaseFileView> withdrawConsent(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID consentId,
      Revision revision,
      @Valid @RequestBody GiveConsent.Withdraw withdrawal) {
    return answer(desk.withdraw(actor, id, revision, consentId, withdrawal), actor);
  }

  private ResponseEntity<CaseFileView> answer(CaseFile file, Actor actor) {
    return new Revision(file.revision()).ok(views.of(file, actor));
  }
}
