package org.waymark.referrals.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.problem.FieldErrors;

/// What a partner says about itself.
record PartnerDetails(
    @NotBlank @Size(max = 200) String name,
    @NotBlank String country,
    @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> regions,
    @NotEmpty Set<@NotNull ServiceType> services,
    @Nullable @Size(max = 50) List<@NotBlank String> languages,
    @Nullable @Size(max = 500) String serves,
    @Nullable @Size(max = 2000) String note) {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> LANGUAGES = languagesKnown();

  Partner of(String organisation) {
    var errors = new FieldErrors();
    errors.addIf(!COUNTRIES.contains(country), "/country", "is not an ISO 3166-1 code");
    errors.addIf(
        !LANGUAGES.containsAll(orNone(languages)),
        "/languages",
        "hold a code that is none of ISO 639");
    errors.throwIfAny();
    return new Partner(
        organisation, name, country, orNone(regions), services, orNone(languages), serves, note);
  }

  private static List<String> orNone(@Nullable List<String> given) {
    return given == null ? List.of() : List.copyOf(given);
  }

  private static Set<String> languagesKnown() {
    var known = new java.util.HashSet<String>();
    for (var two : Locale.getISOLanguages()) {
      known.add(two);
      known.add(Locale.of(two).getISO3Language());
    }
    return Set.copyOf(known);
  }
}
