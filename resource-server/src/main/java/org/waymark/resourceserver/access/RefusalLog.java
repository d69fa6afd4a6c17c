package org.waymark.resourceserver.access;

import org.jspecify.annotations.Nullable;

/// Keeps a trace of who was refused at the door, before any document was looked at.
@FunctionalInterface
public interface RefusalLog {
  /// Keeps one refusal.
  ///
  /// @param endpoint method and pattern, such as `GET /things/{id}`
  /// @param object the id in the path, when there is one
  void refused(Actor actor, String endpoint, @Nullable String object);
}
