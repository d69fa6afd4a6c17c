package org.waymark.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.consent.ConsentView;
import org.waymark.cases.casefile.lifecycle.Closing;
import org.waymark.cases.casefile.lifecycle.ClosureReason;
import org.waymark.cases.casefile.lifecycle.Guard;
import org.waymark.cases.casefile.lifecycle.State;
import org.waymark.cases.casefile.plan.PlanView;
import org.waymark.cases.casefile.profile.AgeBand;
import org.waymark.cases.casefile.profile.FirstContact;
import org.waymark.cases.casefile.profile.Profile;
import org.waymark.cases.casefile.referral.ReferralView;
import org.waymark.cases.codes.CaseStatus;
import org.waymark.resourceserver.access.Role;

/// A file as one of its users sees it. Who the person is stays sealed; it has a door of its own.
///
/// @param htcdsStatus the status of the standard; absent for a contact that is not yet a case
/// @param child whether the person is known to be under eighteen
/// @param named whether a name is known
/// @param availableMoves every move out of this state, with who makes it and what must hold
/// @param may what this user may do with the file
public record CaseFileView(
    UUID id,
    String caseNumber,
    String alias,
    long revision,
    String organisation,
    State state,
    Instant stateSince,
    @Nullable CaseStatus htcdsStatus,
    LocalDate registeredOn,
    FirstContact firstContact,
    Profile profile,
    AgeBand ageBand,
    boolean child,
    boolean named,
    UUID survivorId,
    List<TeamMemberView> team,
    List<MoveView> moves,
    @Nullable PendingMoveView pendingMove,
    List<AvailableMove> availableMoves,
    PlanView plan,
    List<ConsentView> consents,
    List<ReferralView> referrals,
    @Nullable ClosingView closing,
    List<Action> may) {

  /// A member of the team.
  public record TeamMemberView(String person, Role role, boolean owner, Instant since) {}

  /// A move that happened.
  ///
  /// @param why absent when the person's data was erased
  public record MoveView(
      State from,
      State to,
      Instant at,
      String by,
      @Nullable String proposedBy,
      @Nullable String why,
      List<Guard> confirmed,
      @Nullable ClosureReason closureReason) {}

  /// A move that waits for a supervisor.
  public record PendingMoveView(State to, String by, Instant at, @Nullable String why) {}

  /// A move that the table has for this file.
  ///
  /// @param byRoles who makes the move, or proposes it when it takes a proposal
  /// @param proposal whether a supervisor confirms what someone on the team proposes
  /// @param closureReasons the closure reasons this move takes; one of them must be given. Empty
  ///   when none is needed
  public record AvailableMove(
      State to,
      List<Role> byRoles,
      boolean proposal,
      List<GuardView> guards,
      List<ClosureReason> closureReasons) {}

  /// What must hold before a move.
  ///
  /// @param met whether it holds now; what people confirm is met only once they do
  public record GuardView(Guard code, Guard.Kind kind, boolean met) {}

  /// The closing checklist so far.
  ///
  /// @param missing the points that still need an answer
  public record ClosingView(
      ClosureReason reason,
      List<ClosingPointView> points,
      List<Integer> missing,
      boolean complete,
      String by,
      Instant at) {}

  /// One answered point of it.
  public record ClosingPointView(int point, Closing.Answer answer, @Nullable String remark) {}
}
