package org.waymark.cases.casefile.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the age is known. A birth date names a person, so a stored profile keeps the band only; the
/// date itself lives with the sealed identity.
///
/// @param birthDate exact or estimated; accepted on the way in, never stored here and never shown
///   here
public record Age(Basis basis, @Nullable LocalDate birthDate, @Nullable AgeBand band) {

  public enum Basis {
    BIRTH_DATE,
    ESTIMATED_BIRTH_DATE,
    AGE_BAND,
    UNKNOWN
  }

  /// The same without the birth date, its band in its place; a date given earlier keeps the band it
  /// led to.
  Age banded(LocalDate today, AgeBand before) {
    return switch (basis) {
      case BIRTH_DATE, ESTIMATED_BIRTH_DATE ->
          new Age(basis, null, birthDate == null ? before : AgeBand.of(birthDate, today));
      case AGE_BAND -> new Age(basis, null, band);
      case UNKNOWN -> new Age(basis, null, AgeBand.UNKNOWN);
    };
  }

  AgeBand known() {
    return band == null ? AgeBand.UNKNOWN : band;
  }

  @Override
  public String toString() {
    return "Age[" + basis + "]";
  }
}
