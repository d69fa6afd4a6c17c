package org.waymark.cases.casefile.plan.template;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;

/// The templates in force, over HTTP. They hold nothing of any person.
@RestController
class TemplateController {

  private final Templates templates;

  TemplateController(Templates templates) {
    this.templates = templates;
  }

  @GetMapping("/plan-templates")
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
  List<TemplateView> listPlanTemplates() {
    return templates.current().stream().map(TemplateView::of).toList();
  }
}
