package org.waymark.cases.casefile.register;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.cases.casefile.CaseFileView;
import org.waymark.cases.casefile.CaseFileViews;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.web.Revision;

/// Opening a file, over HTTP.
@RestController
class OpeningController {

  private final Opening opening;
  private final CaseFileViews views;

  OpeningController(Opening opening, CaseFileViews views) {
    this.opening = opening;
    this.views = views;
  }

  @PutMapping("/case-files/{id}")
  @Allow({Role.INTAKE, Role.CASEWORKER})
  ResponseEntity<CaseFileView> openCaseFile(
      Actor actor, @PathVariable UUID id, @Valid @RequestBody OpenFile request) {
    var opened = opening.open(actor, id, request);
    return ResponseEntity.status(opened.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
        .eTag(new Revision(opened.value().revision()).etag())
        .body(views.of(opened.value(), actor));
  }
}
