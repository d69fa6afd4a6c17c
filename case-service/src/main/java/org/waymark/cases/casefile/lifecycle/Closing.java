package org.waymark.cases.casefile.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.seal.Sealed;

/// The closing checklist of a file (domain.md §9.2), answered by the caseworker and decided by
/// someone else.
public record Closing(ClosureReason reason, List<Point> points, String by, Instant at) {

  /// The twenty points of the checklist; the thirteenth is about children only.
  public static final int POINTS = 20;

  private static final int ABOUT_CHILDREN = 13;

  public enum Answer {
    YES,
    PARTLY,
    NO,
    NOT_APPLICABLE
  }

  /// One answered point.
  public record Point(int point, Answer answer, @Nullable Sealed remark) {}

  public Closing {
    points = List.copyOf(points);
  }

  /// Whether every point that applies has an answer.
  public boolean complete(boolean possiblyMinor) {
    return missing(possiblyMinor).isEmpty();
  }

  public List<Integer> missing(boolean possiblyMinor) {
    return IntStream.rangeClosed(1, POINTS)
        .filter(point -> possiblyMinor || point != ABOUT_CHILDREN)
        .filter(point -> points.stream().noneMatch(answered -> answered.point() == point))
        .boxed()
        .toList();
  }
}
