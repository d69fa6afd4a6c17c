package org.waymark.cases.casefile.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.plan.template.Status;

/// A milestone of one plan.
///
/// @param title as the template worded it, so that lists need no template
/// @param due as computed at the last change; stays as it was once nothing more is expected
/// @param records oldest first
public record Milestone(
    String code, String title, @Nullable LocalDate due, List<MilestoneRecord> records) {

  public Milestone {
    records = List.copyOf(records);
  }

  static Milestone planned(String code, String title) {
    return new Milestone(code, title, null, List.of());
  }

  public Status status() {
    return latest().map(MilestoneRecord::status).orElse(Status.NOT_STARTED);
  }

  public Optional<MilestoneRecord> latest() {
    return records.isEmpty() ? Optional.empty() : Optional.of(records.getLast());
  }

  boolean overdue(LocalDate today) {
    return due != null && due.isBefore(today) && !status().isFinal();
  }

  boolean inSecondRound() {
    return records.stream().anyMatch(record -> record.status() == Status.PARTLY);
  }

  /// The day someone began, while it is under way.
  Optional<LocalDate> started() {
    return status() == Status.NOT_STARTED
        ? Optional.empty()
        : records.stream()
            .filter(record -> record.status() == Status.IN_PROGRESS)
            .reduce((_, later) -> later)
            .map(MilestoneRecord::on);
  }

  /// The day it was reached, if it is.
  Optional<LocalDate> reached() {
    return latest().filter(record -> record.status() == Status.ACHIEVED).map(MilestoneRecord::on);
  }

  /// Whether it had been reached by that day, no more than so many days before, and not taken back
  /// since.
  boolean holdsOn(LocalDate day, @Nullable Integer validDays) {
    return IntStream.iterate(records.size() - 1, at -> at >= 0, at -> at - 1)
        .mapToObj(records::get)
        .takeWhile(record -> record.status() == Status.ACHIEVED)
        .map(MilestoneRecord::on)
        .filter(reached -> !reached.isAfter(day))
        .anyMatch(reached -> validDays == null || !reached.plusDays(validDays).isBefore(day));
  }

  Milestone due(@Nullable LocalDate on) {
    return new Milestone(code, title, on, records);
  }

  Milestone recorded(MilestoneRecord record) {
    var all = new ArrayList<>(records);
    all.add(record);
    return new Milestone(code, title, due, all);
  }
}
