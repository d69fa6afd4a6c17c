package org.waymark.cases.casefile.plan;

import java.util.stream.Stream;
import org.waymark.cases.casefile.plan.template.Need;
import org.waymark.cases.casefile.plan.template.Template;
import org.waymark.cases.casefile.plan.template.Template.Step;
import org.waymark.cases.casefile.plan.template.Templates;

/// The steps of one plan: of each track, the template version it was applied in.
final class Rules {

  private final Plan plan;
  private final Templates templates;

  Rules(Plan plan, Templates templates) {
    this.plan = plan;
    this.templates = templates;
  }

  Template template(AppliedTrack track) {
    return templates.at(track.track(), track.version());
  }

  /// @throws PlanRefusal.UnknownMilestone when no track of the plan has it
  Step step(String code) {
    return plan.opened().stream()
        .map(this::template)
        .flatMap(template -> template.step(code).stream())
        .findFirst()
        .orElseThrow(PlanRefusal.UnknownMilestone::new);
  }

  Stream<Step> steps(AppliedTrack track) {
    return template(track).milestones().stream();
  }

  /// Whether a need concerns this survivor at all.
  boolean concerns(Need need, Circumstances circumstances) {
    return switch (need.when()) {
      case null -> true;
      case CHILD -> circumstances.child();
      case ADULT -> !circumstances.child();
      case CHARGES_POSSIBLE -> circumstances.chargesPossible();
    };
  }
}
