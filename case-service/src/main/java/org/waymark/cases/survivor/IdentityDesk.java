package org.waymark.cases.survivor;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.outbox.Message;
import org.waymark.resourceserver.problem.NotFound;
import org.waymark.resourceserver.seal.Seals;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.Change;
import org.waymark.resourceserver.trail.TrailRef;
import org.waymark.resourceserver.trail.TrailedStore;
import org.waymark.resourceserver.trail.TrailedStores;
import org.waymark.resourceserver.web.Revision;

/// Keeps who a survivor is. It asks nobody who they are: the doors of the file, which alone may
/// call it, did that before.
@Component
public class IdentityDesk {

  private final TrailedStore<Survivor> survivors;
  private final Seals seals;

  IdentityDesk(TrailedStores stores, Seals seals) {
    this.survivors = stores.of(Survivor.class);
    this.seals = seals;
  }

  /// Particulars with the revision to base a change on.
  ///
  /// @param erased whether the data key was destroyed: then there is nothing left to read
  public record Revealed(Particulars particulars, long revision, boolean erased) {}

  /// Makes the data key of a survivor, with which the file seals its own words too. Harmless to
  /// repeat.
  public void mint(UUID survivor) {
    seals.mint(survivor);
  }

  /// Keeps the particulars of a new survivor. Harmless to repeat: what is kept already stays.
  ///
  /// @throws NotFound when a survivor of another organisation has this id
  public void register(Actor actor, UUID survivor, UUID file, Particulars particulars) {
    var sealed = seals.sealJson(survivor, Survivor.context(survivor), particulars);
    survivors.insert(
        new Survivor(survivor, 0, actor.organisation(), file, sealed),
        actor,
        Act.of("register-identity"),
        kept -> {
          if (!kept.organisation().equals(actor.organisation())) {
            throw new NotFound();
          }
        });
  }

  /// Opens the particulars for somebody whom the file let in.
  public Revealed reveal(Actor actor, UUID survivor, Act act) {
    return revealed(survivors.read(survivor, actor, act, _ -> {}));
  }

  /// Replaces the particulars.
  ///
  /// @param news what the file has to know of it, sent with the change
  public Revealed change(
      Actor actor,
      UUID survivor,
      Revision revision,
      Act act,
      Particulars particulars,
      Message news) {
    return revealed(
        survivors.change(
            survivor,
            revision,
            actor,
            act,
            before -> {
              if (opened(before).equals(particulars)) {
                return Change.none();
              }
              return replaced(before, particulars).sending(news);
            }));
  }

  /// Adds a birth date that was learnt with the profile.
  public void recordBirthDate(Actor actor, UUID survivor, LocalDate date) {
    survivors.change(
        survivor,
        Revision.ANY,
        actor,
        Act.of("record-birth-date"),
        before -> {
          var known = opened(before);
          return date.equals(known.birthDate())
              ? Change.none()
              : replaced(before, known.bornOn(date));
        });
  }

  /// The trail of a survivor's document.
  public TrailRef trailOf(UUID survivor) {
    return survivors.trailOf(survivor);
  }

  private Change<Survivor> replaced(Survivor before, Particulars particulars) {
    var sealed = seals.sealJson(before.id(), Survivor.context(before.id()), particulars);
    return Change.to(before.with(sealed));
  }

  private Revealed revealed(Survivor survivor) {
    var opened =
        seals.openJson(
            survivor.id(),
            Survivor.context(survivor.id()),
            survivor.particulars(),
            Particulars.class);
    return new Revealed(opened.orElse(Particulars.NONE), survivor.revision(), opened.isEmpty());
  }

  private Particulars opened(Survivor survivor) {
    return revealed(survivor).particulars();
  }
}
