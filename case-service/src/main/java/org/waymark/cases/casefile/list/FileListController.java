package org.waymark.cases.casefile.list;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.cases.casefile.lifecycle.State;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.web.Page;

/// Lists of files, over HTTP.
@RestController
class FileListController {

  private final FileList list;

  FileListController(FileList list) {
    this.list = list;
  }

  @GetMapping("/case-files")
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
  Page<CaseFileSummary> listCaseFiles(
      Actor actor,
      @RequestParam(required = false) FileCriteria.@Nullable View view,
      @RequestParam(required = false) @Nullable State state,
      @RequestParam(required = false) @Nullable String track,
      @RequestParam(required = false) @Nullable String owner,
      @RequestParam(required = false) @Nullable Boolean overdue,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    var whose = view == null ? FileCriteria.View.MINE : view;
    var asked = new FileCriteria(whose, state, track, owner, overdue, q);
    return list.page(actor, asked, cursor, Page.limit(limit));
  }
}
