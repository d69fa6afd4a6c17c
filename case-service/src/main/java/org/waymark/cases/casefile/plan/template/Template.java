package org.waymark.cases.casefile.plan.template;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One version of a track's milestones. A plan keeps the version it was given; a new one concerns
/// new plans only.
public record Template(
    Track track, int version, String title, String source, List<Step> milestones) {

  /// A milestone as the template words it.
  ///
  /// @param rule the due rule in the source's words, for the reader of a plan
  /// @param due absent when the source names no day ("per plan")
  /// @param earliest not to be achieved before this day
  /// @param needs milestones and facts that come first
  /// @param consents consents that must be in force; never set aside by an override
  /// @param validDays how long its result may be relied on by what follows
  /// @param sets the anchor (DEP, ARR) that achieving it fixes
  /// @param trigger what wakes it; until then it is neither due nor next
  /// @param afterRefusal whether it may still be recorded once the survivor refused the track
  /// @param why why a supervisor may, or may not, set the order aside
  public record Step(
      String code,
      String title,
      List<Lead> lead,
      String rule,
      @Nullable Due due,
      @Nullable Due earliest,
      List<Need> needs,
      List<String> consents,
      @Nullable Integer validDays,
      @Nullable String sets,
      @Nullable String trigger,
      boolean afterRefusal,
      String evidence,
      String achievedWhen,
      boolean overridable,
      String why) {}

  public Optional<Step> step(String code) {
    return milestones.stream().filter(step -> step.code().equals(code)).findFirst();
  }
}
