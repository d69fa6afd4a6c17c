package org.waymark.cases.casefile.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.codes.Platform;

/// How the person came to us, as it travels between browser and service; no name is needed.
///
/// @param on the day of first contact
/// @param handle the account that wrote, when they came through a platform
/// @param message their own words, or those of whoever brought them
public record FirstContact(
    Channel channel,
    LocalDate on,
    @Nullable Platform platform,
    @Nullable String handle,
    @Nullable String message) {

  @Override
  public String toString() {
    return "FirstContact[" + channel + "]";
  }
}
