package org.waymark.cases.casefile.profile;

import java.time.LocalDate;
import java.time.Period;

/// The age bands that the Counter-Trafficking Data Collaborative publishes.
public enum AgeBand {
  BAND_0_8(0),
  BAND_9_17(9),
  BAND_18_20(18),
  BAND_21_23(21),
  BAND_24_26(24),
  BAND_27_29(27),
  BAND_30_38(30),
  BAND_39_47(39),
  BAND_48_PLUS(48),
  UNKNOWN(Integer.MAX_VALUE);

  private final int from;

  AgeBand(int from) {
    this.from = from;
  }

  /// The band of someone born on that day, as of today.
  public static AgeBand of(LocalDate birthDate, LocalDate today) {
    var years = Period.between(birthDate, today).getYears();
    var band = BAND_0_8;
    for (var next : values()) {
      if (next.from <= years) {
        band = next;
      }
    }
    return band;
  }

  public boolean minor() {
    return this == BAND_0_8 || this == BAND_9_17;
  }

  /// Whether the safeguards of a child apply: an unknown age counts as childhood until shown
  /// otherwise (domain.md §3.9).
  public boolean possiblyMinor() {
    return minor() || this == UNKNOWN;
  }
}
