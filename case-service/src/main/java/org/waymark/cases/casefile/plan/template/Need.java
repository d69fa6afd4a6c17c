package org.waymark.cases.casefile.plan.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What must come first: a milestone or a [Fact], or one of several (entry criterion in CMMN's
/// words).
///
/// @param accepts the statuses of a milestone that satisfy
/// @param when the survivors it concerns; everyone when absent
public record Need(String code, List<String> or, Set<Status> accepts, @Nullable When when) {

  /// The survivors a need concerns.
  public enum When {
    CHILD,
    ADULT,
    /// A charge, fine or ban is pending, or nobody knows: unknown is not no.
    CHARGES_POSSIBLE
  }

  private static final Set<Status> SATISFIED = Set.of(Status.ACHIEVED, Status.NOT_APPLICABLE);

  public Need(
      String code, @Nullable List<String> or, @Nullable Set<Status> accepts, @Nullable When when) {
    this.code = code;
    this.or = or == null ? List.of() : List.copyOf(or);
    this.accepts = accepts == null ? SATISFIED : Set.copyOf(accepts);
    this.when = when;
  }

  /// Every code that would do, the named one first.
  public Stream<String> codes() {
    return Stream.concat(Stream.of(code), or.stream());
  }
}
