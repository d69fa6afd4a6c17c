package org.waymark.cases.survivor;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What names a person.
///
/// @param nativeName the name in its own script
/// @param identityNumber a national identity number (HTCDS `prs_IdentityNumber`)
public record Identity(
    @Nullable String givenName,
    @Nullable String familyName,
    @Nullable String otherNames,
    @Nullable String nativeName,
    @Nullable String identityNumber,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String address) {

  boolean named() {
    return Stream.of(givenName, familyName, otherNames, nativeName)
        .filter(Objects::nonNull)
        .anyMatch(name -> !name.isBlank());
  }

  @Override
  public String toString() {
    return "Identity[sealed]";
  }
}
