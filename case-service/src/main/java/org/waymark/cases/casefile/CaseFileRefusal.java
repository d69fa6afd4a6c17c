package org.waymark.cases.casefile;

import java.util.List;
import org.waymark.cases.casefile.lifecycle.Guard;
import org.waymark.cases.casefile.lifecycle.State;
import org.waymark.resourceserver.problem.Refused;

/// What a file refuses, each named as a fact.
public abstract sealed class CaseFileRefusal extends Refused {

  private static final long serialVersionUID = 1;

  private CaseFileRefusal(int status, String type, String title) {
    super(status, type, title);
  }

  /// The actor works for the same organisation but is not on this file's team.
  public static final class NotOnTeam extends CaseFileRefusal {
    private static final long serialVersionUID = 1;

    public NotOnTeam() {
      super(403, "not-on-team", "You are not on the team of this file");
    }
  }

  /// The actor may open the file, but this part of it is for others.
  public static final class NotTheirs extends CaseFileRefusal {
    private static final long serialVersionUID = 1;

    public NotTheirs() {
      super(403, "not-your-part", "Your role on this file does not include this");
    }
  }

  /// A closed file shows itself to supervisors only. `revision` lets a caseworker of its team
  /// reopen it.
  public static final class Closed extends CaseFileRefusal {
    private static final long serialVersionUID = 1;

    public Closed(long revision) {
      super(403, "file-closed", "This file is closed; only a supervisor reads it");
      tell("revision", revision);
    }
  }

  /// The file has ended and takes no more changes.
  public static final class Ended extends CaseFileRefusal {
    private static final long serialVersionUID = 1;

    public Ended() {
      super(409, "file-ended", "This file has ended and cannot be changed any more");
    }
  }

  /// There is no such move, or not for this person.
  public static final class IllegalMove extends CaseFileRefusal {
    private static final long serialVersionUID = 1;

    private IllegalMove(String title) {
      super(409, "illegal-move", title);
    }

    public static IllegalMove unknown(State from, State to) {
      return new IllegalMove("A file cannot move from %s to %s".formatted(words(from), words(to)));
    }

    public static IllegalMove notTheirs(String byWhom) {
      return new IllegalMove("This move is made by: " + byWhom);
    }

    public static IllegalMove needsProposal() {
      return new IllegalMove(
          "Someone on the team proposes this move, then a supervisor confirms it");
    }

    public static IllegalMove byProposer() {
      return new IllegalMove("Whoever proposed the move cannot confirm it");
    }

    public static IllegalMove needsNoProposal() {
      return new IllegalMove("This move is made directly, without a proposal");
    }

    private static String words(State state) {
      return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /// Something that must hold before the move does not.
  public static final class GuardNotMet extends CaseFileRefusal {
    private static final long serialVersionUID = 1;

    public GuardNotMet(List<Guard> guards) {
      super(409, "guard-not-met", "Something must be in place before this move");
      tell("guards", guards);
    }
  }

  /// The id names another request already.
  public static final class IdTaken extends CaseFileRefusal {
    private static final long serialVersionUID = 1;

    public IdTaken() {
      super(409, "id-taken", "This id was used for something else; please start again");
    }
  }

  /// A file always has an owner.
  public static final class OwnerStays extends CaseFileRefusal {
    private static final long serialVersionUID = 1;

    public OwnerStays() {
      super(409, "owner-stays", "Give the file another owner before this person leaves the team");
    }
  }
}
