package org.waymark.cases.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.trail.TrailEntry;
import org.waymark.resourceserver.trail.TrailFilter;
import org.waymark.resourceserver.web.Page;

/// The audit page, over HTTP.
@RestController
class TrailController {

  private final AuditDesk desk;
  private final ZoneId zone;

  TrailController(AuditDesk desk, @Value("${waymark.time-zone:UTC}") ZoneId zone) {
    this.desk = desk;
    this.zone = zone;
  }

  /// @param from the first day shown, in the organisation's zone
  /// @param to the last day shown
  @GetMapping("/case-files/{id}/trail")
  @Allow({Role.SUPERVISOR, Role.AUDITOR})
  TrailPage readTrail(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) TrailEntry.@Nullable Kind kind,
      @RequestParam(required = false) @Nullable String act,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    var filter =
        new TrailFilter(person, kind, act, start(from), to == null ? null : start(to.plusDays(1)));
    return desk.page(actor, id, filter, cursor, Page.limit(limit));
  }

  private @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(zone).toInstant();
  }
}
