package org.waymark.cases.work;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.resourceserver.web.Page;

/// A worker's day: what is late, due in the next two weeks, answered, waiting for others, and newly
/// theirs.
public record MyWork(
    Counts counts,
    List<WorkItem> late,
    List<WorkItem> due,
    List<WorkItem> answered,
    List<WorkItem> waiting,
    List<WorkItem> fresh) {

  /// How many there are, also of those a list no longer shows.
  public record Counts(int late, int due, int answered, int waiting, int fresh) {}

  static MyWork of(
      Stream<WorkItem> late,
      Stream<WorkItem> due,
      Stream<WorkItem> answered,
      Stream<WorkItem> waiting,
      Stream<WorkItem> fresh) {
    var lateOnes = sorted(late);
    var dueOnes = sorted(due);
    var answers = sorted(answered);
    var waits = sorted(waiting);
    var news = sorted(fresh);
    return new MyWork(
        new Counts(lateOnes.size(), dueOnes.size(), answers.size(), waits.size(), news.size()),
        shown(lateOnes),
        shown(dueOnes),
        shown(answers),
        shown(waits),
        shown(news));
  }

  private static List<WorkItem> sorted(Stream<WorkItem> items) {
    return items
        .sorted(
            Comparator.comparing(
                WorkItem::days, Comparator.nullsLast(Comparator.<Long>naturalOrder())))
        .toList();
  }

  private static List<WorkItem> shown(List<WorkItem> all) {
    return all.stream().limit(Page.LIMIT).toList();
  }
}
