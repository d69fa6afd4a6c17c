package org.waymark.cases.casefile.timeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.web.Page;

/// The timeline of a file, over HTTP.
@RestController
class TimelineController {

  private final Timeline timeline;

  TimelineController(Timeline timeline) {
    this.timeline = timeline;
  }

  @GetMapping("/case-files/{id}/timeline")
  @Allow({
    Role.INTAKE,
    Role.CASEWORKER,
    Role.SUPERVISOR,
    Role.COUNSELLOR,
    Role.LEGAL,
    Role.HEALTH,
    Role.SHELTER,
    Role.RETURN_OFFICER,
    Role.AUDITOR
  })
  Page<TimelineItem> readTimeline(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    return timeline.page(actor, id, cursor, Page.limit(limit));
  }
}
