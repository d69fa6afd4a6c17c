package org.waymark.cases.casefile.plan.template;

/// Something outside the milestones that a step may wait for. Listed, so that a misspelt one is
/// refused when the template is read and not discovered on the day of a departure.
public enum Fact {
  /// The survivor stays where they are, or goes to a third country; follows from a refused return
  /// (`domain.md` §3.10).
  STAY_CHOSEN,
  /// Deported, or gone home alone, before anyone helped (`domain.md` §2.2).
  ALREADY_BACK,
  /// The choice to return, confirmed once more on the day of departure (`domain.md` §3.5, REP-10).
  CHOICE_CONFIRMED,
  /// An escort for every leg of a child's journey (`domain.md` §3.9).
  ESCORT_SET,
  /// A court date for a statement (`domain.md` §3.4, PSY-09).
  TESTIMONY_DATE,
  /// A business plan behind a grant (`domain.md` §3.7, REI-08).
  BUSINESS_PLAN,
  /// The survivor's consent to work with neighbours and community (`domain.md` §3.7, REI-12).
  COMMUNITY_CONSENT
}
