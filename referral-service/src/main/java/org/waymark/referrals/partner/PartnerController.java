package org.waymark.referrals.partner;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;

@RestController
@RequestMapping("/partners")
class PartnerController {
  private final PartnerDesk desk;

  PartnerController(PartnerDesk desk) {
    this.desk = desk;
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
    Role.PARTNER_ADMIN,
    Role.ADMIN
  })
  List<Partner> find(
      @RequestParam @Nullable ServiceType service, @RequestParam @Nullable String country) {
    return desk.find(service, country);
  }

  @PutMapping("/{organisation}")
  @Allow({Role.ADMIN, Role.PARTNER_ADMIN})
  Partner describe(
      @PathVariable String organisation, @Valid @RequestBody PartnerDetails details, Actor actor) {
    return desk.describe(actor, organisation, details);
  }
}
