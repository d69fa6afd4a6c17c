package org.waymark.cases.casefile.plan.desk;

import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.Today;
import org.waymark.cases.casefile.plan.Circumstances;
import org.waymark.cases.casefile.plan.Plan;
import org.waymark.cases.casefile.plan.template.Templates;

/// Lets a plan follow what else becomes known in its file: a survivor who turns out to be a child
/// goes to school sooner.
@Component
public class Replanning {

  private static final String PROFILE = "PROFILE";

  private final Templates templates;
  private final Today today;

  Replanning(Templates templates, Today today) {
    this.templates = templates;
    this.today = today;
  }

  /// The file with due dates as they follow from its profile; those that move are logged.
  public CaseFile following(CaseFile file, String by) {
    var context =
        new Plan.Context(templates, Circumstances.of(file, today.day()), by, false, today.now());
    return file.with(file.plan().settled(PROFILE, context));
  }
}
