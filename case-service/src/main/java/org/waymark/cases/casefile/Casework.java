package org.waymark.cases.casefile;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.identity.BirthDateGiven;
import org.waymark.cases.casefile.plan.desk.Replanning;
import org.waymark.cases.casefile.profile.Profile;
import org.waymark.cases.casefile.profile.ProfileRules;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.seal.Seals;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.Change;
import org.waymark.resourceserver.web.Revision;

/// Reads a file and keeps what is known of the person up to date.
@Component
public class Casework {

  private final FileRoom room;
  private final Today today;
  private final Seals seals;
  private final Replanning replanning;

  Casework(FileRoom room, Today today, Seals seals, Replanning replanning) {
    this.room = room;
    this.today = today;
    this.seals = seals;
    this.replanning = replanning;
  }

  CaseFile read(Actor actor, UUID id) {
    return room.read(actor, id, "read-file");
  }

  /// Replaces the profile. A birth date in it goes on to the sealed identity; the file keeps the
  /// age band.
  CaseFile editProfile(Actor actor, UUID id, Revision revision, Profile profile) {
    var errors = new FieldErrors();
    ProfileRules.check(profile, today.day(), "", errors);
    errors.throwIfAny();
    return room.change(
        actor,
        id,
        revision,
        Action.EDIT_PROFILE,
        Act.of("edit-profile"),
        file -> {
          var stored = profile.stored(today.day(), file.profile().ageBand());
          var change = Change.to(replanning.following(file.with(stored), actor.id()));
          var born = profile.age().birthDate();
          return born == null
              ? change
              : change.sending(BirthDateGiven.of(file.survivor(), actor, born, seals));
        });
  }
}
