package org.waymark.cases.casefile.plan.template;

import static java.util.Objects.requireNonNullElse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A day counted from another: an anchor (FC, REG, DEP, ARR, STAY), the day this milestone was
/// started (START), or the day another milestone was, or is to be, reached.
///
/// @param orFrom counts when `from` is not known
/// @param days negative: that many days before
/// @param hours rounded up to whole days, since a plan knows dates only
/// @param businessDays Monday to Friday; public holidays are not known here
/// @param againMonths counts instead once a first round is recorded as PARTLY
/// @param childDays counts instead when the survivor is a child
public record Due(
    String from,
    @Nullable String orFrom,
    @Nullable Integer days,
    @Nullable Integer hours,
    @Nullable Integer businessDays,
    @Nullable Integer months,
    @Nullable Integer againMonths,
    @Nullable Integer childDays) {

  /// The due day that follows from `start`.
  public LocalDate countedFrom(LocalDate start, boolean child, boolean secondRound) {
    if (child && childDays != null) {
      return start.plusDays(childDays);
    }
    if (secondRound && againMonths != null) {
      return start.plusMonths(againMonths);
    }
    if (businessDays != null) {
      return workingDaysAfter(start, businessDays);
    }
    return start
        .plusMonths(requireNonNullElse(months, 0))
        .plusDays(requireNonNullElse(days, 0))
        .plusDays(Math.ceilDiv(requireNonNullElse(hours, 0), 24));
  }

  Stream<String> starts() {
    return orFrom == null ? Stream.of(from) : Stream.of(from, orFrom);
  }

  private static LocalDate workingDaysAfter(LocalDate start, int count) {
    return Stream.iterate(start.plusDays(1), day -> day.plusDays(1))
        .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY)
        .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
        .skip(count - 1L)
        .findFirst()
        .orElseThrow();
  }
}
