package org.waymark.cases.casefile.lifecycle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.Access;
import org.waymark.cases.casefile.Action;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.CaseFileRefusal;
import org.waymark.cases.casefile.CaseFileRefusal.IllegalMove;
import org.waymark.cases.casefile.FileRoom;
import org.waymark.cases.casefile.Today;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.seal.Sealed;
import org.waymark.resourceserver.seal.Seals;
import org.waymark.resourceserver.web.Revision;

/// Moves files through their states, by the table and by nobody else than it names.
@Component
public class MoveDesk {

  private final FileRoom room;
  private final Today today;
  private final Seals seals;

  MoveDesk(FileRoom room, Today today, Seals seals) {
    this.room = room;
    this.today = today;
    this.seals = seals;
  }

  /// What a mover asks for.
  ///
  /// @param confirmed the guards the mover vouches for
  /// @param closureReason why the file ends, for moves that end it
  record Wish(State to, String why, Set<Guard> confirmed, @Nullable ClosureReason closureReason) {}

  /// @throws IllegalMove when the table has no such move for this actor
  /// @throws CaseFileRefusal.GuardNotMet when something must be in place first
  CaseFile move(Actor actor, UUID id, Revision revision, Wish wish) {
    return room.change(
        actor,
        id,
        revision,
        Action.MOVE,
        "move-file",
        "state/" + wish.to(),
        Map.of(),
        file -> moved(file, actor, wish));
  }

  private CaseFile moved(CaseFile file, Actor actor, Wish wish) {
    var course = file.course();
    var facts = file.facts(actor.id(), wish.confirmed(), wish.closureReason(), today.day());
    var rule = rule(file, wish.to(), facts.closureReason());
    var proposedBy = checkMover(file, actor, rule);
    if (!rule.reasons().isEmpty() && facts.closureReason() == null) {
      throw FieldErrors.of("/closureReason", "Say why the file is closed");
    }
    var unmet = rule.unmet(facts);
    if (!unmet.isEmpty()) {
      throw new CaseFileRefusal.GuardNotMet(unmet);
    }
    var vouched =
        rule.guards(facts).stream().filter(guard -> guard.kind() == Guard.Kind.CONFIRMED).toList();
    var move =
        new Move(
            file.state(),
            rule.to(),
            today.now(),
            actor.id(),
            proposedBy,
            sealed(file, wish.why()),
            vouched,
            ends(rule) ? facts.closureReason() : null);
    var after = file.with(course.after(move));
    return file.state() == State.CLOSED ? after.with(file.consents().lapsed(today.now())) : after;
  }

  /// Who proposed the move, when it takes a proposal; otherwise whether this actor may make it at
  /// all.
  private static @Nullable String checkMover(CaseFile file, Actor actor, Rule rule) {
    var acting = Access.actingRoles(actor, file);
    if (!rule.proposal()) {
      if (acting.stream().noneMatch(rule.by()::contains)) {
        throw IllegalMove.notTheirs(words(rule.by()));
      }
      return null;
    }
    var pending = file.course().pending();
    if (pending == null || pending.to() != rule.to() || !acting.contains(Role.SUPERVISOR)) {
      throw IllegalMove.needsProposal();
    }
    if (pending.by().equals(actor.id())) {
      throw IllegalMove.byProposer();
    }
    return pending.by();
  }

  /// Proposes a move that a supervisor has to confirm.
  ///
  /// @throws IllegalMove when the table has no such move for this actor, or it takes no proposal
  /// @throws CaseFileRefusal.GuardNotMet when something the file shows is not in place yet
  CaseFile propose(Actor actor, UUID id, Revision revision, State to, String why) {
    return room.change(
        actor,
        id,
        revision,
        Action.MOVE,
        "propose-move",
        "state/" + to,
        Map.of(),
        file -> {
          var facts = file.facts(actor.id(), Set.of(), null, today.day());
          var rule = rule(file, to, null);
          if (!rule.proposal()) {
            throw IllegalMove.needsNoProposal();
          }
          if (Access.actingRoles(actor, file).stream().noneMatch(rule.by()::contains)) {
            throw IllegalMove.notTheirs(words(rule.by()));
          }
          var unmet =
              rule.unmet(facts).stream()
                  .filter(guard -> guard.kind() == Guard.Kind.CHECKED)
                  .toList();
          if (!unmet.isEmpty()) {
            throw new CaseFileRefusal.GuardNotMet(unmet);
          }
          var pending = new PendingMove(to, actor.id(), today.now(), sealed(file, why));
          return file.with(file.course().proposing(pending));
        });
  }

  /// Takes a proposal back, or turns it down.
  CaseFile drop(Actor actor, UUID id, Revision revision) {
    return room.change(
        actor,
        id,
        revision,
        Action.MOVE,
        "drop-proposal",
        null,
        Map.of(),
        file ->
            file.course().pending() == null ? file : file.with(file.course().withoutProposal()));
  }

  /// One answered point of the closing checklist.
  record Answered(int point, Closing.Answer answer, @Nullable String remark) {}

  /// Answers the closing checklist; the last answers replace earlier ones.
  CaseFile answerClosing(
      Actor actor, UUID id, Revision revision, ClosureReason reason, List<Answered> points) {
    return room.change(
        actor,
        id,
        revision,
        Action.CLOSE,
        "answer-closing",
        null,
        Map.of("reason", reason.name()),
        file -> {
          var answered = points.stream().map(point -> sealed(file, point)).toList();
          var closing = new Closing(reason, answered, actor.id(), today.now());
          return file.with(file.course().with(closing));
        });
  }

  private Closing.Point sealed(CaseFile file, Answered point) {
    var remark = point.remark();
    return new Closing.Point(
        point.point(),
        point.answer(),
        remark == null
            ? null
            : seals.seal(file.survivor(), file.context("closing.remark"), remark));
  }

  private static Rule rule(CaseFile file, State to, @Nullable ClosureReason reason) {
    return Lifecycle.rule(file.state(), file.course().before(), to, reason)
        .orElseThrow(() -> IllegalMove.unknown(file.state(), to));
  }

  private Sealed sealed(CaseFile file, String why) {
    return seals.seal(file.survivor(), file.context("moves.why"), why);
  }

  private static boolean ends(Rule rule) {
    return !rule.to().open();
  }

  private static String words(Set<Role> roles) {
    return roles.stream()
        .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
