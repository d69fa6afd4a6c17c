package org.waymark.cases.casefile.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import org.waymark.cases.casefile.referral.ReferralDesk.ReferralPreview;
import org.waymark.cases.casefile.referral.ReferralRequest.ReferralDraft;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.web.Revision;

/// Referrals of a file, over HTTP.
@RestController
@RequestMapping("/case-files/{id}")
@Allow({
  Role.CASEWORKER,
  Role.COUNSELLOR,
  Role.LEGAL,
  Role.HEALTH,
  Role.SHELTER,
  Role.RETURN_OFFICER
})
class ReferralController {

  private final ReferralDesk desk;
  private final CaseFileViews views;

  ReferralController(ReferralDesk desk, CaseFileViews views) {
    this.desk = desk;
    this.views = views;
  }

  record Revoke(@NotBlank @Size(max = 4000) String why) {
    @Override
    public String toString() {
      return "Revoke[]";
    }
  }

  @PostMapping("/referral-previews")
  ReferralPreview previewReferral(
      Actor actor, @PathVariable UUID id, @Valid @RequestBody ReferralDraft draft) {
    return desk.preview(actor, id, draft);
  }

  @PutMapping("/referrals/{referral}")
  ResponseEntity<CaseFileView> sendReferral(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID referral,
      Revision revision,
      @Valid @RequestBody ReferralRequest request) {
    return answer(desk.refer(actor, id, revision, referral, request), actor);
  }

  @PostMapping("/referrals/{referral}/revocation")
  ResponseEntity<CaseFileView> revokeReferral(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID referral,
      Revision revision,
      @Valid @RequestBody Revoke revoke) {
    return answer(desk.revoke(actor, id, revision, referral, revoke.why()), actor);
  }

  @PostMapping("/referrals/{referral}/acknowledgement")
  ResponseEntity<CaseFileView> acknowledgeReferral(
      Actor actor, @PathVariable UUID id, @PathVariable UUID referral, Revision revision) {
    return answer(desk.acknowledge(actor, id, revision, referral), actor);
  }

  private ResponseEntity<CaseFileView> answer(CaseFile file, Actor actor) {
    return new Revision(file.revision()).ok(views.of(file, actor));
  }
}
