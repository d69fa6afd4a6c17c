package org.waymark.cases.casefile.profile;

import java.util.List;

/// An answer that keeps apart what was said, what is not known and what was never asked: unknown is
/// never the same as no.
///
/// @param values what was said; empty unless the answer was given
public record Answer<T>(Kind answer, List<T> values) {

  public enum Kind {
    GIVEN,
    UNKNOWN,
    NOT_ASKED
  }

  public Answer {
    values = values == null ? List.of() : List.copyOf(values);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> Answer<T> given(T... values) {
    return new Answer<>(Kind.GIVEN, List.of(values));
  }

  public static <T> Answer<T> unknown() {
    return new Answer<>(Kind.UNKNOWN, List.of());
  }

  public static <T> Answer<T> notAsked() {
    return new Answer<>(Kind.NOT_ASKED, List.of());
  }

  boolean consistent() {
    return (answer == Kind.GIVEN) != values.isEmpty();
  }
}
