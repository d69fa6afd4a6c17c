package org.waymark.identity.organisations;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.identity.directory.Organisations;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;

/// All organisations: a referral or a transfer needs another one's name.
@RestController
class OrganisationsController {
  private final Organisations organisations;

  OrganisationsController(Organisations organisations) {
    this.organisations = organisations;
  }

  @GetMapping("/organisations")
  @Allow({
    Role.INTAKE,
    Role.CASEWORKER,
    Role.SUPERVISOR,
    Role.COUNSELLOR,
    Role.LEGAL,
    Role.HEALTH,
    Role.SHELTER,
    Role.RETURN_OFFICER,
    Role.PARTNER_WORKER,
    Role.PARTNER_ADMIN,
    Role.AUDITOR,
    Role.DATA_STEWARD,
    Role.ADMIN
  })
  List<OrganisationView> organisations(Actor actor) {
    return organisations.all().stream().map(OrganisationView::of).toList();
  }
}
