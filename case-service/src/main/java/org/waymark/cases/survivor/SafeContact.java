package org.waymark.cases.survivor;

import org.jspecify.annotations.Nullable;

/// How to reach the person without putting them in danger (SAF-02).
///
/// @param channel how: a call, a message, through somebody trusted
/// @param value the number, account or person to use
/// @param codeWord the word that tells the survivor it is really us
public record SafeContact(
    String channel,
    String value,
    @Nullable String hours,
    @Nullable String whoMayAnswer,
    @Nullable String codeWord,
    @Nullable String notes) {

  @Override
  public String toString() {
    return "SafeContact[sealed]";
  }
}
