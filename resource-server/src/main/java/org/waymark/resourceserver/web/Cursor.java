package org.waymark.resourceserver.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.problem.FieldErrors;

/// Where a list sorted by time goes on: after the item of that instant and id.
public record Cursor(Instant at, UUID id) {
  public String encoded() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((at.toEpochMilli() + " " + id).getBytes(StandardCharsets.US_ASCII));
  }

  /// Reads what a caller sent back.
  ///
  /// @throws FieldErrors when it is none of ours
  public static Optional<Cursor> parse(@Nullable String encoded) {
    if (encoded == null || encoded.isEmpty()) {
      return Optional.empty();
    }
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.US_ASCII)
              .split(" ", -1);
      return Optional.of(
          new Cursor(Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[1])));
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      throw FieldErrors.of("/cursor", "is not a cursor of this list");
    }
  }
}
