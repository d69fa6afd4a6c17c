package org.waymark.gateway.session;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What a session remembers of its own document: where it is kept, and (in this request's copy
/// only) what was read or written last.
final class Kept implements Serializable {
  private static final long serialVersionUID = 1L;
  static final String ATTRIBUTE = "waymark.kept";

  private final String id;
  private transient byte @Nullable [] attributes;
  private transient @Nullable Instant accessed;

  Kept(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  void remember(byte[] storedAttributes, Instant storedAccess) {
    this.attributes = storedAttributes;
    this.accessed = storedAccess;
  }

  boolean sameAttributes(byte[] now) {
    return Arrays.equals(attributes, now);
  }

  boolean accessedSince(Instant moment) {
    return accessed != null && accessed.isAfter(moment);
  }
}
