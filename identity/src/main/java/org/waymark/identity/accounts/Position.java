package org.waymark.identity.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.web.Page;

/// Where a list of accounts goes on. Keycloak can only count people off from the first, so this is
/// a number inside, opaque outside.
final class Position {
  private static final int FARTHEST = 1_000_000;

  private Position() {}

  /// @throws FieldErrors when the cursor is none of ours
  static int parse(@Nullable String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return 0;
    }
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      return Math.clamp(Integer.parseInt(text), 0, FARTHEST);
    } catch (IllegalArgumentException _) {
      throw FieldErrors.of("/cursor", "is not a cursor of this list");
    }
  }

  /// @param fetched from `first` on, one more than the limit when there are more
  static <T> Page<T> page(List<T> fetched, int first, int limit) {
    return fetched.size() <= limit
        ? new Page<>(fetched, null)
        : new Page<>(fetched.subList(0, limit), encoded(first + limit));
  }

  private static String encoded(int first) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Integer.toString(first).getBytes(StandardCharsets.US_ASCII));
  }
}
