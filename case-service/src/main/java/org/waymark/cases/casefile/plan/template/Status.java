package org.waymark.cases.casefile.plan.template;

/// Where a milestone stands (`domain.md` §3). OVERDUE is no status: it is computed from the due
/// date and today.
public enum Status {
  NOT_STARTED,
  IN_PROGRESS,
  ACHIEVED,
  /// Reached in part: still open, and still due.
  PARTLY,
  /// The survivor's refusal: an outcome, never a failure, and it ends nothing else.
  DECLINED,
  NOT_APPLICABLE;

  /// Whether nothing more is expected, so that the milestone can no longer be late.
  public boolean isFinal() {
    return switch (this) {
      case ACHIEVED, DECLINED, NOT_APPLICABLE -> true;
      case NOT_STARTED, IN_PROGRESS, PARTLY -> false;
    };
  }
}
