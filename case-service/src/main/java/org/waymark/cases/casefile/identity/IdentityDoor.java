package org.waymark.cases.casefile.identity;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.Action;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.FileRoom;
import org.waymark.cases.casefile.Today;
import org.waymark.cases.casefile.plan.desk.Replanning;
import org.waymark.cases.casefile.profile.AgeBand;
import org.waymark.cases.survivor.IdentityDesk;
import org.waymark.cases.survivor.IdentityDesk.Revealed;
import org.waymark.cases.survivor.Particulars;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.Change;
import org.waymark.resourceserver.web.Revision;

/// Reveals and changes who a survivor is, for those whom the file's policy lets through.
@Component
public class IdentityDoor {

  private final FileRoom room;
  private final IdentityDesk survivors;
  private final Today today;
  private final Replanning replanning;

  IdentityDoor(FileRoom room, IdentityDesk survivors, Today today, Replanning replanning) {
    this.room = room;
    this.survivors = survivors;
    this.today = today;
    this.replanning = replanning;
  }

  /// Opens the sealed identity; the look stands in the survivor's trail with its purpose.
  public Revealed reveal(Actor actor, UUID file, Purpose purpose) {
    var act = Act.of("reveal-identity", purpose.inTrail());
    var admitted = room.admit(actor, file, Action.REVEAL_IDENTITY, act);
    return survivors.reveal(actor, admitted.survivor(), act);
  }

  /// Replaces the sealed identity. The file learns only whether there is a name, and the age band.
  ///
  /// @param revision of the identity, not of the file
  Revealed change(Actor actor, UUID file, Revision revision, Particulars particulars) {
    var day = today.day();
    var born = particulars.birthDate();
    if (born != null && born.isAfter(day)) {
      throw FieldErrors.of("/birthDate", "This date cannot be a birth date");
    }
    var act = Act.of("edit-identity");
    var admitted = room.admit(actor, file, Action.EDIT_IDENTITY, act);
    var news =
        new ParticularsChanged(
            file, particulars.named(), born == null ? null : AgeBand.of(born, day));
    var changed = survivors.change(actor, admitted.survivor(), revision, act, particulars, news);
    tell(news);
    return changed;
  }

  /// Brings the file up to date; harmless to repeat, because the message that says so comes again.
  void tell(ParticularsChanged news) {
    room.settle(
        "identity",
        news.file(),
        Act.of("learn-identity-changed"),
        file -> Change.to(knowing(file, news)));
  }

  private CaseFile knowing(CaseFile file, ParticularsChanged news) {
    var band = news.band();
    var named = file.named() == news.named() ? file : file.named(news.named());
    return band == null || band == file.profile().ageBand()
        ? named
        : replanning.following(named.with(file.profile().withBand(band)), "system:identity");
  }
}
