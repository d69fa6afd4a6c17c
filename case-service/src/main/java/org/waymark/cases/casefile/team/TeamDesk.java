package org.waymark.cases.casefile.team;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.Action;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.CaseFileRefusal;
import org.waymark.cases.casefile.FileRoom;
import org.waymark.cases.casefile.Today;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.seal.Seals;
import org.waymark.resourceserver.web.Revision;

/// Puts people on the team of a file, takes them off, and hands the file to another owner.
@Component
public class TeamDesk {

  private final FileRoom room;
  private final Today today;
  private final Seals seals;

  TeamDesk(FileRoom room, Today today, Seals seals) {
    this.room = room;
    this.today = today;
    this.seals = seals;
  }

  /// @throws FieldErrors for a role that works on no file
  CaseFile join(Actor actor, UUID file, Revision revision, String person, Role role) {
    if (!Team.ROLES.contains(role)) {
      throw FieldErrors.of("/role", "Choose a role that works on files");
    }
    return room.change(
        actor,
        file,
        revision,
        Action.TEAM,
        "join-team",
        "person/" + person,
        Map.of("role", role.wire()),
        before -> before.with(before.team().joined(person, role, actor.id(), today.now())));
  }

  /// @throws CaseFileRefusal.OwnerStays when the person owns the file
  CaseFile leave(Actor actor, UUID file, Revision revision, String person) {
    return room.change(
        actor,
        file,
        revision,
        Action.TEAM,
        "leave-team",
        "person/" + person,
        Map.of(),
        before -> {
          if (before.team().owner().equals(person)) {
            throw new CaseFileRefusal.OwnerStays();
          }
          return before.with(before.team().left(person, actor.id(), today.now()));
        });
  }

  CaseFile reassign(Actor actor, UUID file, Revision revision, String person, String why) {
    return room.change(
        actor,
        file,
        revision,
        Action.REASSIGN,
        "reassign-file",
        "person/" + person,
        Map.of(),
        before -> {
          var sealed = seals.seal(before.survivor(), before.context("team.why"), why);
          return before.with(before.team().ownedBy(person, actor.id(), today.now(), sealed));
        });
  }
}
