package org.waymark.cases.casefile.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.codes.Exploitation;
import org.waymark.cases.codes.Gender;
import org.waymark.cases.codes.Industry;
import org.waymark.cases.codes.MeansOfControl;
import org.waymark.cases.codes.Recruitment;

/// The person and the exploitation in the codes of the standard, with nothing that names anybody.
///
/// @param citizenships ISO 3166-1 alpha-2 codes
/// @param forcedCriminality made to commit crimes, as in a scam compound; the standard has no code
///   for it, so it stands beside the codes and leaves as `Other`
/// @param chargesPending facing charges, fines or a ban for what they were made to do
public record Profile(
    Age age,
    Answer<Gender> gender,
    Answer<String> citizenships,
    SpokenLanguage language,
    Answer<Exploitation> exploitation,
    @Nullable YesNo forcedCriminality,
    Answer<Industry> industries,
    Answer<MeansOfControl> meansOfControl,
    Answer<Recruitment> recruitment,
    CountryPath countryPath,
    YesNo chargesPending,
    YesNo deported,
    YesNo unaccompanied) {

  /// The profile as a file stores it: without the birth date. `before` is the band known so far.
  public Profile stored(LocalDate today, AgeBand before) {
    return with(age.banded(today, before));
  }

  /// The same person after the sealed identity learnt or changed a birth date.
  public Profile withBand(AgeBand band) {
    var basis =
        switch (age.basis()) {
          case BIRTH_DATE, ESTIMATED_BIRTH_DATE -> age.basis();
          case AGE_BAND, UNKNOWN -> Age.Basis.BIRTH_DATE;
        };
    return with(new Age(basis, null, band));
  }

  public AgeBand ageBand() {
    return age.known();
  }

  private Profile with(Age replaced) {
    return new Profile(
        replaced,
        gender,
        citizenships,
        language,
        exploitation,
        forcedCriminality,
        industries,
        meansOfControl,
        recruitment,
        countryPath,
        chargesPending,
        deported,
        unaccompanied);
  }
}
