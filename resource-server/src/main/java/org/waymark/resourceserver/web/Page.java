package org.waymark.resourceserver.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page of a list.
///
/// @param next the cursor of the page that follows; absent on the last one
public record Page<T>(List<T> items, @Nullable String next) {
  /// No page is larger.
  public static final int LIMIT = 100;

  public Page {
    items = List.copyOf(items);
  }

  /// Cuts a page from items fetched with one more than the limit.
  public static <T> Page<T> cut(List<T> fetched, int limit, Function<T, Cursor> cursorOf) {
    return fetched.size() <= limit
        ? new Page<>(fetched, null)
        : new Page<>(fetched.subList(0, limit), cursorOf.apply(fetched.get(limit - 1)).encoded());
  }

  public <R> Page<R> map(Function<? super T, R> view) {
    return new Page<>(items.stream().<R>map(view).toList(), next);
  }

  /// What was asked for, within what is given.
  public static int limit(@Nullable Integer asked) {
    return asked == null ? LIMIT : Math.clamp(asked, 1, LIMIT);
  }
}
