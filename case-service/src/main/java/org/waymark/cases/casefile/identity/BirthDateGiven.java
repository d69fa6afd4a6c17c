package org.waymark.cases.casefile.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.TypeAlias;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.outbox.Message;
import org.waymark.resourceserver.seal.Sealed;
import org.waymark.resourceserver.seal.Seals;

/// A profile came with a birth date. The file keeps the band; the date goes, sealed, to the
/// survivor's document.
@TypeAlias("birth-date-given")
public record BirthDateGiven(UUID survivor, String by, String organisation, Sealed date)
    implements Message {

  public static BirthDateGiven of(UUID survivor, Actor actor, LocalDate date, Seals seals) {
    return new BirthDateGiven(
        survivor,
        actor.id(),
        actor.organisation(),
        seals.seal(survivor, context(survivor), date.toString()));
  }

  /// The place the sealed date belongs to on its way.
  static String context(UUID survivor) {
    return "survivors/" + survivor + "/birthDate";
  }
}
