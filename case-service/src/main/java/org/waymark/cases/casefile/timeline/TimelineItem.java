package org.waymark.cases.casefile.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened.
///
/// @param id stable, so that a page shown twice shows the same
/// @param on the day it is about
/// @param at when it was written down
/// @param by who did it; absent for what the machine noticed
/// @param code what it happened to, such as a milestone
/// @param details codes only
public record TimelineItem(
    UUID id,
    LocalDate on,
    Instant at,
    @Nullable String by,
    Kind kind,
    @Nullable String track,
    @Nullable String code,
    @Nullable String title,
    @Nullable String status,
    @Nullable String text,
    Map<String, String> details) {

  public enum Kind {
    OPENED,
    MOVED,
    MILESTONE,
    SLIP,
    NOTE,
    CONSENT,
    CONSENT_WITHDRAWN,
    REFERRAL,
    REFERRAL_ANSWER,
    TEAM,
    CLOSING
  }

  public TimelineItem {
    details = Map.copyOf(details);
  }

  /// The same without anybody's words, as an auditor reads it.
  TimelineItem masked() {
    return new TimelineItem(id, on, at, by, kind, track, code, title, status, null, details);
  }

  @Override
  public String toString() {
    return "TimelineItem[" + kind + " " + id + "]";
  }
}
