package org.waymark.cases.casefile.plan.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A template as it is offered to whoever plans.
public record TemplateView(
    Track track, int version, String title, String source, List<TemplateMilestone> milestones) {

  /// A milestone of the template.
  ///
  /// @param needs codes of what comes first; where several would do, joined by `|`
  public record TemplateMilestone(
      String code,
      String title,
      List<Lead> lead,
      String rule,
      @Nullable Due due,
      List<String> needs,
      List<String> consents,
      String evidence,
      String achievedWhen,
      boolean overridable,
      String why) {}

  static TemplateView of(Template template) {
    return new TemplateView(
        template.track(),
        template.version(),
        template.title(),
        template.source(),
        template.milestones().stream().map(TemplateView::step).toList());
  }

  private static TemplateMilestone step(Template.Step step) {
    return new TemplateMilestone(
        step.code(),
        step.title(),
        step.lead(),
        step.rule(),
        step.due(),
        step.needs().stream().map(TemplateView::words).distinct().toList(),
        step.consents(),
        step.evidence(),
        step.achievedWhen(),
        step.overridable(),
        step.why());
  }

  private static String words(Need need) {
    return String.join("|", need.codes().toList());
  }
}
