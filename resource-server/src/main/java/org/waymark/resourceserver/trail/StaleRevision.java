package org.waymark.resourceserver.trail;

import org.waymark.resourceserver.problem.Refused;

/// Somebody else changed the document since. Nothing was done; the caller keeps what was typed and
/// looks at both.
final class StaleRevision extends Refused {
  private static final long serialVersionUID = 1;

  StaleRevision(long current) {
    super(412, "stale-revision", "Somebody else changed this since you opened it");
    tell("currentRevision", current);
  }
}
