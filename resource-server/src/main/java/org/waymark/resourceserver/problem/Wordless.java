package org.waymark.resourceserver.problem;

import org.jspecify.annotations.Nullable;

/// A failure with its place but without its words: an exception's message may hold what somebody
/// typed.
public final class Wordless extends Exception {
  private static final long serialVersionUID = 1;

  private Wordless(String name, @Nullable Throwable cause) {
    super(name, cause, false, true);
  }

  public static Wordless of(Throwable failure) {
    return of(failure, 0);
  }

  private static Wordless of(Throwable failure, int depth) {
    var cause = failure.getCause();
    var wordless =
        new Wordless(
            failure.getClass().getName(),
            cause == null || depth == 8 ? null : of(cause, depth + 1));
    wordless.setStackTrace(failure.getStackTrace());
    return wordless;
  }
}
