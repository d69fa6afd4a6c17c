package org.waymark.cases.work;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;

/// A worker's day and a supervisor's overview, over HTTP.
@RestController
class WorkController {

  private final WorkDesk work;
  private final CaseloadDesk caseload;

  WorkController(WorkDesk work, CaseloadDesk caseload) {
    this.work = work;
    this.caseload = caseload;
  }

  @GetMapping("/my-work")
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
  MyWork listMyWork(Actor actor) {
    return work.of(actor);
  }

  @GetMapping("/caseload")
  @Allow(Role.SUPERVISOR)
  Caseload listCaseload(Actor actor) {
    return caseload.of(actor);
  }
}
