package org.waymark.cases.casefile.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.web.Page;

/// Notes of a file, over HTTP. Adding one is right whatever else happened, so it names no revision.
@RestController
@RequestMapping("/case-files/{id}/notes")
@Allow({
  Role.INTAKE,
  Role.CASEWORKER,
  Role.SUPERVISOR,
  Role.COUNSELLOR,
  Role.LEGAL,
  Role.HEALTH,
  Role.SHELTER,
  Role.RETURN_OFFICER
})
class NoteController {

  private final NoteDesk desk;

  NoteController(NoteDesk desk) {
    this.desk = desk;
  }

  record NoteDraft(
      NoteKind kind,
      LocalDate occurredOn,
      @NotBlank @Size(max = 20_000) String text,
      @Nullable UUID corrects) {

    @Override
    public String toString() {
      return "NoteDraft[" + kind + "]";
    }
  }

  @GetMapping
  Page<NoteView> listNotes(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    return desk.page(actor, id, cursor, Page.limit(limit));
  }

  @PutMapping("/{noteId}")
  NoteView writeNote(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID noteId,
      @Valid @RequestBody NoteDraft draft) {
    return desk.write(
        actor,
        id,
        noteId,
        new NoteDesk.Draft(draft.kind(), draft.occurredOn(), draft.text(), draft.corrects()));
  }
}
