package org.waymark.cases.casefile.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way the person was taken, in ISO 3166-1 alpha-2 codes.
public record CountryPath(
    @Nullable String origin,
    List<String> transit,
    Answer<String> exploitation,
    @Nullable String now) {

  public CountryPath {
    transit = transit == null ? List.of() : List.copyOf(transit);
  }
}
