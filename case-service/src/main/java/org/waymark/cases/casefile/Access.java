package org.waymark.cases.casefile;

import static org.waymark.cases.casefile.Action.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.cases.casefile.lifecycle.State;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;

/// Who may do what with a file: one pure policy (domain.md §10.2, coarse). What it does not grant
/// is refused.
///
/// - Never across organisations: a stranger does not even learn that the file exists.
/// - A member of the team acts in the role they hold on it, as long as they still hold that role.
/// - A supervisor reads every file of the organisation, an auditor too, without the identity.
/// - A closed file shows itself to supervisors and auditors only; a caseworker of its team may
///   still reopen it.
public final class Access {

  /// What the policy says.
  public sealed interface Verdict {
    /// Allowed, in this role.
    record Granted(Role role) implements Verdict {}

    /// Of another organisation.
    record Stranger() implements Verdict {}

    /// Of this organisation, but neither on the team nor above it.
    record Outsider() implements Verdict {}

    /// On the team or above it, but this is not theirs to do.
    record NotTheirs() implements Verdict {}

    /// Theirs to do, but the file has ended.
    record Ended() implements Verdict {}
  }

  private static final Map<Role, Set<Action>> GRANTS = grants();

  private Access() {}

  private static Map<Role, Set<Action>> grants() {
    var grants = new EnumMap<Role, Set<Action>>(Role.class);
    grants.put(
        Role.INTAKE,
        EnumSet.of(
            READ, EDIT_PROFILE, REVEAL_IDENTITY, EDIT_IDENTITY, MOVE, NOTE, READ_NOTES, CONSENT));
    grants.put(
        Role.CASEWORKER,
        EnumSet.of(
            READ,
            EDIT_PROFILE,
            REVEAL_IDENTITY,
            EDIT_IDENTITY,
            MOVE,
            PLAN,
            RECORD,
            NOTE,
            READ_NOTES,
            CONSENT,
            REFER,
            TEAM,
            CLOSE));
    var discipline =
        EnumSet.of(READ, REVEAL_IDENTITY, MOVE, RECORD, NOTE, READ_NOTES, CONSENT, REFER);
    grants.put(Role.LEGAL, discipline);
    grants.put(Role.HEALTH, discipline);
    grants.put(Role.SHELTER, discipline);
    var ownTrack = EnumSet.copyOf(discipline);
    ownTrack.add(PLAN);
    grants.put(Role.COUNSELLOR, ownTrack);
    grants.put(Role.RETURN_OFFICER, ownTrack);
    grants.put(
        Role.SUPERVISOR,
        EnumSet.of(
            READ, REVEAL_IDENTITY, MOVE, RECORD, NOTE, READ_NOTES, TEAM, REASSIGN, READ_TRAIL));
    grants.put(Role.AUDITOR, EnumSet.of(READ, READ_TRAIL));
    return grants;
  }

  public static Verdict verdict(Actor actor, CaseFile file, Action action) {
    if (!file.organisation().equals(actor.organisation())) {
      return new Verdict.Stranger();
    }
    var team = teamRole(actor, file);
    var role = granting(actor, team, file.state(), action);
    if (role.isPresent()) {
      return ended(file.state(), action) ? new Verdict.Ended() : new Verdict.Granted(role.get());
    }
    var above = actor.roles().contains(Role.SUPERVISOR) || actor.roles().contains(Role.AUDITOR);
    if (team.isEmpty() && !above) {
      return new Verdict.Outsider();
    }
    return team.filter(member -> file.state() == State.CLOSED && grants(member, action)).isPresent()
        ? new Verdict.Ended()
        : new Verdict.NotTheirs();
  }

  /// The role on this file's team, if the actor still holds it.
  public static Optional<Role> teamRole(Actor actor, CaseFile file) {
    return file.team().roleOf(actor.id()).filter(actor.roles()::contains);
  }

  /// The roles in which this actor may act on the file: the one on its team, and supervisor.
  public static Set<Role> actingRoles(Actor actor, CaseFile file) {
    var roles = EnumSet.noneOf(Role.class);
    teamRole(actor, file).ifPresent(roles::add);
    if (actor.has(Role.SUPERVISOR)) {
      roles.add(Role.SUPERVISOR);
    }
    return roles;
  }

  /// Whether this actor reads the file without the words that could tell who it is about.
  public static boolean masked(Actor actor, CaseFile file) {
    return verdict(actor, file, READ) instanceof Verdict.Granted(Role role) && role == Role.AUDITOR;
  }

  private static Optional<Role> granting(
      Actor actor, Optional<Role> team, State state, Action action) {
    return team.filter(member -> grants(member, action) && seesEnded(member, state, action))
        .or(() -> holding(actor, Role.SUPERVISOR, action))
        .or(() -> holding(actor, Role.AUDITOR, action));
  }

  private static Optional<Role> holding(Actor actor, Role role, Action action) {
    return Optional.of(role).filter(actor.roles()::contains).filter(held -> grants(held, action));
  }

  private static boolean grants(Role role, Action action) {
    return GRANTS.getOrDefault(role, Set.of()).contains(action);
  }

  /// The team loses sight of a closed file; what remains is a caseworker's way to reopen it.
  private static boolean seesEnded(Role member, State state, Action action) {
    return state != State.CLOSED || (member == Role.CASEWORKER && action == MOVE);
  }

  private static boolean ended(State state, Action action) {
    return !state.open() && !action.looksOnly() && !(state == State.CLOSED && action == MOVE);
  }
}
