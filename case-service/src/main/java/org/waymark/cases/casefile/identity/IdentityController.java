package org.waymark.cases.casefile.identity;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.cases.survivor.Identity;
import org.waymark.cases.survivor.IdentityDesk.Revealed;
import org.waymark.cases.survivor.Particulars;
import org.waymark.cases.survivor.SafeContact;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.web.Revision;

/// Who a survivor is, over HTTP. The purpose travels in a header, out of logs and histories of
/// addresses.
@RestController
@RequestMapping("/case-files/{id}/identity")
class IdentityController {

  private final IdentityDoor door;

  IdentityController(IdentityDoor door) {
    this.door = door;
  }

  /// @param revision what a change of the identity is based on; not the revision of the file
  /// @param erased whether the person's data was erased
  record IdentityView(
      long revision,
      @Nullable Identity identity,
      @Nullable SafeContact safeContact,
      @Nullable LocalDate birthDate,
      boolean erased) {}

  record IdentityChange(
      @Nullable @Valid Identity identity,
      @Nullable @Valid SafeContact safeContact,
      @Nullable LocalDate birthDate) {}

  @GetMapping
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
  ResponseEntity<IdentityView> revealIdentity(
      Actor actor,
      @PathVariable UUID id,
      @Parameter(name = "Waymark-Purpose", in = ParameterIn.HEADER, required = true)
          @RequestHeader(name = "Waymark-Purpose", required = false)
          @Nullable Purpose purpose) {
    if (purpose == null) {
      throw FieldErrors.of("/purpose", "Say what the identity is needed for");
    }
    return answer(door.reveal(actor, id, purpose));
  }

  @PutMapping
  @Allow({Role.INTAKE, Role.CASEWORKER})
  ResponseEntity<IdentityView> editIdentity(
      Actor actor,
      @PathVariable UUID id,
      Revision revision,
      @Valid @RequestBody IdentityChange change) {
    var particulars = new Particulars(change.identity(), change.safeContact(), change.birthDate());
    return answer(door.change(actor, id, revision, particulars));
  }

  private static ResponseEntity<IdentityView> answer(Revealed revealed) {
    var particulars = revealed.particulars();
    return new Revision(revealed.revision())
        .ok(
            new IdentityView(
                revealed.revision(),
                particulars.identity(),
                particulars.safeContact(),
                particulars.birthDate(),
                revealed.erased()));
  }
}
