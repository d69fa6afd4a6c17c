package org.waymark.resourceserver.trail;

import java.util.UUID;

/// The trail of one document.
public record TrailRef(String collection, UUID id) {
  String stream() {
    return collection + "/" + id;
  }
}
