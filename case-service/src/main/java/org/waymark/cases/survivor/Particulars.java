package org.waymark.cases.survivor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that names or reaches the person, sealed together as one value.
///
/// @param birthDate exact or estimated; the profile of the file says which
public record Particulars(
    @Nullable Identity identity, @Nullable SafeContact safeContact, @Nullable LocalDate birthDate) {

  static final Particulars NONE = new Particulars(null, null, null);

  public boolean named() {
    return identity != null && identity.named();
  }

  Particulars bornOn(LocalDate date) {
    return new Particulars(identity, safeContact, date);
  }

  @Override
  public String toString() {
    return "Particulars[sealed]";
  }
}
