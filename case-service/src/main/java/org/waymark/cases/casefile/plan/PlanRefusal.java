package org.waymark.cases.casefile.plan;

import java.time.LocalDate;
import java.util.List;
import org.waymark.cases.casefile.plan.NeedsFirst.NeedState;
import org.waymark.resourceserver.problem.Refused;

/// What a plan refuses, each named as a fact.
public abstract sealed class PlanRefusal extends Refused {

  private static final long serialVersionUID = 1;

  private PlanRefusal(int status, String type, String title) {
    super(status, type, title);
  }

  /// No track of this plan has such a milestone.
  public static final class UnknownMilestone extends PlanRefusal {
    private static final long serialVersionUID = 1;

    UnknownMilestone() {
      super(404, "unknown-milestone", "This plan has no such milestone");
    }
  }

  /// Another discipline's part of the plan.
  public static final class NotYourTrack extends PlanRefusal {
    private static final long serialVersionUID = 1;

    public NotYourTrack() {
      super(403, "not-your-part", "This part of the plan is for others to record");
    }
  }

  /// The track is not in the plan.
  public static final class TrackMissing extends PlanRefusal {
    private static final long serialVersionUID = 1;

    TrackMissing() {
      super(409, "track-missing", "This track is not in the plan");
    }
  }

  /// The track is in the plan and open.
  public static final class TrackThere extends PlanRefusal {
    private static final long serialVersionUID = 1;

    TrackThere() {
      super(409, "track-already-there", "This track is in the plan already");
    }
  }

  /// The survivor refused this track, so nothing on it goes on.
  public static final class TrackDeclined extends PlanRefusal {
    private static final long serialVersionUID = 1;

    TrackDeclined() {
      super(409, "track-declined", "The survivor refused this track; take it up again first");
    }
  }

  /// The choice to return can be undone up to boarding, not after (`domain.md` §2.2).
  public static final class Departed extends PlanRefusal {
    private static final long serialVersionUID = 1;

    Departed() {
      super(409, "already-departed", "The survivor has left; a return can no longer be refused");
    }
  }

  /// Something has to come first. `needs` says what; `overridable` whether a supervisor may set the
  /// order aside.
  public static final class NeedsUnmet extends PlanRefusal {
    private static final long serialVersionUID = 1;

    NeedsUnmet(List<NeedState> unmet, boolean overridable) {
      super(
          409,
          "needs-first",
          "First: " + String.join(", ", unmet.stream().map(NeedState::words).toList()));
      tell("needs", unmet);
      tell("overridable", overridable);
    }
  }

  /// Before the day from which it may be achieved.
  public static final class TooEarly extends PlanRefusal {
    private static final long serialVersionUID = 1;

    TooEarly(LocalDate earliest, boolean overridable) {
      super(409, "too-early", "This may not be achieved before " + earliest);
      tell("earliest", earliest);
      tell("overridable", overridable);
    }
  }

  /// Not everyone, and not every order, may be set aside.
  public static final class NotOverridable extends PlanRefusal {
    private static final long serialVersionUID = 1;

    private NotOverridable(String title) {
      super(409, "not-overridable", title);
    }

    static NotOverridable bySupervisorOnly() {
      return new NotOverridable("Only a supervisor may set the order of a plan aside");
    }

    static NotOverridable forChildren() {
      return new NotOverridable("Nothing that protects a child may be set aside");
    }

    static NotOverridable safetyGate() {
      return new NotOverridable("This protects the survivor and may not be set aside");
    }

    static NotOverridable consent() {
      return new NotOverridable("A consent may not be set aside");
    }
  }
}
