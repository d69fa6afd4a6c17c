package org.waymark.cases.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.Action;
import org.waymark.cases.casefile.FileRoom;
import org.waymark.cases.survivor.IdentityDesk;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.NotFound;
import org.waymark.resourceserver.trail.TrailFilter;
import org.waymark.resourceserver.trail.Trails;

/// Shows supervisors and auditors the trail of a file together with that of the survivor's sealed
/// identity. Reading it is an act like any other, and stands in it.
@Component
public class AuditDesk {

  private final FileRoom room;
  private final IdentityDesk identities;
  private final Trails trails;

  AuditDesk(FileRoom room, IdentityDesk identities, Trails trails) {
    this.room = room;
    this.identities = identities;
    this.trails = trails;
  }

  /// A page of the trail, newest first.
  ///
  /// @throws NotFound for a file of another organisation
  TrailPage page(Actor actor, UUID file, TrailFilter filter, @Nullable String cursor, int limit) {
    var purpose = actor.has(Role.SUPERVISOR) ? "supervision" : "audit";
    var read = room.read(actor, file, Action.READ_TRAIL, "read-trail", purpose);
    var both = List.of(room.trailOf(file), identities.trailOf(read.survivor()));
    var page = trails.page(both, filter, cursor, limit);
    var intact = both.stream().allMatch(trail -> trails.verify(trail).isEmpty());
    return new TrailPage(
        page.items().stream().map(TrailPage.TrailItem::of).toList(), page.next(), intact);
  }
}
