package org.waymark.cases.casefile.plan;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days of a plan that people set; first contact and registration come from the file itself.
///
/// @param departure DEP
/// @param arrival ARR, in the country of return
/// @param stay STAY, when the survivor decided not to return (`domain.md` §3.10)
public record Anchors(
    @Nullable LocalDate departure, @Nullable LocalDate arrival, @Nullable LocalDate stay) {

  public static Anchors none() {
    return new Anchors(null, null, null);
  }

  Optional<LocalDate> on(String anchor) {
    return Optional.ofNullable(
        switch (anchor) {
          case "DEP" -> departure;
          case "ARR" -> arrival;
          case "STAY" -> stay;
          default -> null;
        });
  }

  Anchors with(String anchor, @Nullable LocalDate on) {
    return switch (anchor) {
      case "DEP" -> new Anchors(on, arrival, stay);
      case "ARR" -> new Anchors(departure, on, stay);
      case "STAY" -> new Anchors(departure, arrival, on);
      default -> this;
    };
  }

  /// These, with every day that `other` names.
  Anchors and(Anchors other) {
    return new Anchors(
        other.departure == null ? departure : other.departure,
        other.arrival == null ? arrival : other.arrival,
        other.stay == null ? stay : other.stay);
  }

  Anchors stayingFrom(LocalDate on) {
    return with("STAY", requireNonNullElse(stay, on));
  }
}
