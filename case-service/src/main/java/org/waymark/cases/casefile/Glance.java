package org.waymark.cases.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a list shows of a file, kept beside it so that a list opens no plan and unseals nothing.
///
/// @param nextOn the earliest open due date, for the query of overdue files; absent when nothing is
///   due
/// @param dues open due dates, earliest first
/// @param tracks the tracks the plan holds
public record Glance(
    @Nullable LocalDate nextOn, List<Due> dues, List<String> tracks, int waitingReferrals) {

  /// An open milestone with a due date.
  public record Due(String code, String title, LocalDate on) {}

  public Glance {
    dues = List.copyOf(dues);
    tracks = List.copyOf(tracks);
  }

  static Glance of(List<Due> dues, List<String> tracks, int waitingReferrals) {
    var sorted =
        dues.stream().sorted(Comparator.comparing(Due::on).thenComparing(Due::code)).toList();
    return new Glance(
        sorted.isEmpty() ? null : sorted.getFirst().on(), sorted, tracks, waitingReferrals);
  }

  public Optional<Due> next() {
    return dues.stream().findFirst();
  }

  public int overdue(LocalDate today) {
    return (int) dues.stream().filter(due -> due.on().isBefore(today)).count();
  }
}
