package org.waymark.cases.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.consent.ConsentViews;
import org.waymark.cases.casefile.lifecycle.Closing;
import org.waymark.cases.casefile.lifecycle.Facts;
import org.waymark.cases.casefile.lifecycle.Lifecycle;
import org.waymark.cases.casefile.lifecycle.Move;
import org.waymark.cases.casefile.lifecycle.Rule;
import org.waymark.cases.casefile.plan.PlanViews;
import org.waymark.cases.casefile.profile.FirstContact;
import org.waymark.cases.casefile.referral.ReferralViews;
import org.waymark.cases.casefile.team.Team;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.seal.Sealed;
import org.waymark.resourceserver.seal.Seals;

/// Renders a file for one of its users. Only what this user may see is unsealed.
@Component
public class CaseFileViews {

  private final Seals seals;
  private final Today today;
  private final PlanViews plans;
  private final ConsentViews consents;
  private final ReferralViews referrals;

  CaseFileViews(
      Seals seals, Today today, PlanViews plans, ConsentViews consents, ReferralViews referrals) {
    this.seals = seals;
    this.today = today;
    this.plans = plans;
    this.consents = consents;
    this.referrals = referrals;
  }

  /// The file as this actor sees it; the caller has already been let in.
  public CaseFileView of(CaseFile file, Actor actor) {
    var day = today.day();
    var course = file.course();
    var registration = file.registration();
    var masked = Access.masked(actor, file);
    var words = new Words(file, seals, masked);
    var plan = plans.of(file, day);
    return new CaseFileView(
        file.id(),
        registration.caseNumber(),
        registration.alias(),
        file.revision(),
        file.organisation(),
        file.state(),
        course.since(),
        file.state().htcds().orElse(null),
        registration.on(),
        firstContact(file, words),
        file.profile(),
        file.profile().ageBand(),
        file.minor(),
        file.named(),
        file.survivor(),
        team(file.team()),
        course.moves().stream().map(move -> move(words, move)).toList(),
        pending(file, words),
        availableMoves(file, actor, day),
        masked ? plan.masked() : plan,
        consents.of(file, day).stream().map(it -> masked ? it.masked() : it).toList(),
        referrals.of(file).stream().map(it -> masked ? it.masked() : it).toList(),
        closing(file, words),
        may(file, actor));
  }

  /// What this actor may do with the file.
  static List<Action> may(CaseFile file, Actor actor) {
    return Arrays.stream(Action.values())
        .filter(action -> Access.verdict(actor, file, action) instanceof Access.Verdict.Granted)
        .toList();
  }

  private static List<CaseFileView.TeamMemberView> team(Team team) {
    return team.members().stream()
        .map(member ->
            new CaseFileView.TeamMemberView(
                member.person(), member.role(), member.owner(), member.since()))
        .toList();
  }

  private static FirstContact firstContact(CaseFile file, Words words) {
    var contact = file.registration().firstContact();
    return new FirstContact(
        contact.channel(),
        contact.on(),
        contact.platform(),
        words.of("firstContact.handle", contact.handle()),
        words.of("firstContact.message", contact.message()));
  }

  private static CaseFileView.MoveView move(Words words, Move move) {
    return new CaseFileView.MoveView(
        move.from(),
        move.to(),
        move.at(),
        move.by(),
        move.proposedBy(),
        words.of("moves.why", move.why()),
        move.confirmed(),
        move.closureReason());
  }

  private static CaseFileView.@Nullable PendingMoveView pending(CaseFile file, Words words) {
    var pending = file.course().pending();
    return pending == null
        ? null
        : new CaseFileView.PendingMoveView(
            pending.to(), pending.by(), pending.at(), words.of("moves.why", pending.why()));
  }

  private static List<CaseFileView.AvailableMove> availableMoves(
      CaseFile file, Actor actor, LocalDate day) {
    var facts = file.facts(actor.id(), Set.of(), null, day);
    return Lifecycle.from(file.state(), file.course().before()).stream()
        .map(rule -> available(rule, facts))
        .toList();
  }

  private static CaseFileView.AvailableMove available(Rule rule, Facts facts) {
    return new CaseFileView.AvailableMove(
        rule.to(),
        List.copyOf(EnumSet.copyOf(rule.by())),
        rule.proposal(),
        rule.guards(facts).stream()
            .map(guard -> new CaseFileView.GuardView(guard, guard.kind(), guard.met(facts)))
            .toList(),
        rule.reasons().stream().sorted().toList());
  }

  private static CaseFileView.@Nullable ClosingView closing(CaseFile file, Words words) {
    var closing = file.course().closing();
    if (closing == null) {
      return null;
    }
    var missing = closing.missing(file.possiblyMinor());
    return new CaseFileView.ClosingView(
        closing.reason(),
        closing.points().stream().map(point -> point(words, point)).toList(),
        missing,
        missing.isEmpty(),
        closing.by(),
        closing.at());
  }

  private static CaseFileView.ClosingPointView point(Words words, Closing.Point point) {
    return new CaseFileView.ClosingPointView(
        point.point(), point.answer(), words.of("closing.remark", point.remark()));
  }

  /// What people wrote in a file, for this reader. An auditor reads a file masked: codes and dates,
  /// but nobody's words.
  private record Words(CaseFile file, Seals seals, boolean masked) {
    /// Absent when masked, and when the person's data was erased.
    @Nullable String of(String field, @Nullable Sealed value) {
      return value == null || masked
          ? null
          : seals.open(file.survivor(), file.context(field), value).orElse(null);
    }
  }
}
