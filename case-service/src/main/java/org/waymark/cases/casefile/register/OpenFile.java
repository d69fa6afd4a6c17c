package org.waymark.cases.casefile.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.lifecycle.State;
import org.waymark.cases.casefile.profile.FirstContact;
import org.waymark.cases.casefile.profile.Profile;
import org.waymark.cases.survivor.Identity;
import org.waymark.cases.survivor.SafeContact;

/// What opens a file. No name is needed; what is not known is said so.
///
/// @param alias how staff speak of the file; two neutral words are chosen when none is given
/// @param startAt CONTACT unless the opener takes the intake at once
public record OpenFile(
    FirstContact firstContact,
    @Nullable String alias,
    LocalDate registeredOn,
    @Nullable Start startAt,
    @Nullable Identity identity,
    @Nullable SafeContact safeContact,
    Profile profile) {

  /// The states a file may begin in.
  public enum Start {
    CONTACT,
    INTAKE;

    State state() {
      return this == INTAKE ? State.INTAKE : State.CONTACT;
    }
  }

  State start() {
    return startAt == null ? State.CONTACT : startAt.state();
  }

  @Override
  public String toString() {
    return "OpenFile[]";
  }
}
