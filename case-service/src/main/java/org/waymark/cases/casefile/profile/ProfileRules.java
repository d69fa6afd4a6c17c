package org.waymark.cases.casefile.profile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.problem.FieldErrors;

/// What a profile and a first contact must look like; every complaint names its field.
public final class ProfileRules {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /// Languages of the standard that Java's two-letter list lacks and that people who are trafficked
  /// speak.
  private static final Set<String> WITHOUT_TWO_LETTERS =
      Set.of(
          "ace", "ban", "bik", "ceb", "fil", "hil", "hmn", "ilo", "kac", "kar", "kha", "mad", "min",
          "mni", "pag", "sat", "shn", "tet", "war");

  private static final Set<String> LANGUAGES =
      Stream.concat(
              Arrays.stream(Locale.getISOLanguages()).map(two -> Locale.of(two).getISO3Language()),
              WITHOUT_TWO_LETTERS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private ProfileRules() {}

  public static void check(Profile profile, LocalDate today, String at, FieldErrors errors) {
    age(profile.age(), today, at + "/age", errors);
    answer(profile.gender(), at + "/gender", errors);
    answer(profile.exploitation(), at + "/exploitation", errors);
    answer(profile.industries(), at + "/industries", errors);
    answer(profile.meansOfControl(), at + "/meansOfControl", errors);
    answer(profile.recruitment(), at + "/recruitment", errors);
    countries(profile.citizenships(), at + "/citizenships", errors);
    language(profile.language(), at + "/language", errors);
    path(profile.countryPath(), at + "/countryPath", errors);
  }

  public static void check(FirstContact contact, LocalDate today, String at, FieldErrors errors) {
    errors.addIf(contact.on().isAfter(today), at + "/on", "First contact cannot lie in the future");
  }

  private static void age(Age age, LocalDate today, String at, FieldErrors errors) {
    var born = age.birthDate();
    errors.addIf(
        born != null && (born.isAfter(today) || born.isBefore(today.minusYears(120))),
        at + "/birthDate",
        "This date cannot be a birth date");
    errors.addIf(
        age.basis() == Age.Basis.AGE_BAND && age.band() == null,
        at + "/band",
        "Choose the age band, or say that the age is unknown");
  }

  private static void language(SpokenLanguage language, String at, FieldErrors errors) {
    var primary = language.primary();
    errors.addIf(
        primary != null && !LANGUAGES.contains(primary),
        at + "/primary",
        "Choose a language from the list");
    var gender = language.interpreterGender();
    if (gender != null) {
      answer(gender, at + "/interpreterGender", errors);
    }
  }

  private static void path(CountryPath path, String at, FieldErrors errors) {
    country(path.origin(), at + "/origin", errors);
    country(path.now(), at + "/now", errors);
    for (var i = 0; i < path.transit().size(); i++) {
      country(path.transit().get(i), at + "/transit/" + i, errors);
    }
    countries(path.exploitation(), at + "/exploitation", errors);
  }

  private static void countries(Answer<String> answer, String at, FieldErrors errors) {
    answer(answer, at, errors);
    for (var i = 0; i < answer.values().size(); i++) {
      country(answer.values().get(i), at + "/values/" + i, errors);
    }
  }

  private static void country(@Nullable String code, String at, FieldErrors errors) {
    errors.addIf(code != null && !COUNTRIES.contains(code), at, "Choose a country from the list");
  }

  private static void answer(Answer<?> answer, String at, FieldErrors errors) {
    errors.addIf(
        !answer.consistent(),
        at + "/values",
        "Give at least one answer, or say that it is unknown or was not asked");
  }
}
