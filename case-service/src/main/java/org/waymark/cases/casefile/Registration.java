package org.waymark.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.profile.Channel;
import org.waymark.cases.codes.Platform;
import org.waymark.resourceserver.seal.Sealed;

/// How the file began: what never changes afterwards.
///
/// @param aliasKey the alias in the form of [#key], for the search by its beginning
/// @param survivor the sealed document of the person
/// @param request a sealed fingerprint of the request that opened the file, so that repeating it is
///   recognised
public record Registration(
    String caseNumber,
    String alias,
    String aliasKey,
    LocalDate on,
    Instant at,
    String by,
    UUID survivor,
    Contact firstContact,
    Sealed request) {

  /// First contact as it is stored: what somebody wrote is sealed.
  public record Contact(
      Channel channel,
      LocalDate on,
      @Nullable Platform platform,
      @Nullable Sealed handle,
      @Nullable Sealed message) {}

  /// The form in which aliases are compared.
  public static String key(String alias) {
    return alias.strip().toLowerCase(Locale.ROOT);
  }
}
