package org.waymark.identity.people;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.identity.directory.Register;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.FieldErrors;

/// The people of one's own organisation. Analysts see figures only, so nobody's name either.
@RestController
class PeopleController {
  private final Register register;

  PeopleController(Register register) {
    this.register = register;
  }

  /// @param role only people who hold it
  /// @throws FieldErrors when there is no such role
  @GetMapping("/people")
  @Allow({
    Role.INTAKE,
    Role.CASEWORKER,
    Role.SUPERVISOR,
    Role.COUNSELLOR,
    Role.LEGAL,
    Role.HEALTH,
    Role.SHELTER,
    Role.RETURN_OFFICER,
    Role.PARTNER_WORKER,
    Role.PARTNER_ADMIN,
    Role.AUDITOR,
    Role.DATA_STEWARD,
    Role.ADMIN
  })
  List<PersonView> people(
      Actor actor,
      @Parameter(schema = @Schema(implementation = Role.class)) @RequestParam(required = false)
          @Nullable String role) {
    var wanted = Optional.ofNullable(role).map(PeopleController::known);
    return register.allMembers(actor.organisation()).stream()
        .filter(account -> !account.roles().isEmpty())
        .filter(account -> wanted.map(account.roles()::contains).orElse(true))
        .map(PersonView::of)
        .sorted(Comparator.comparing(PersonView::name))
        .toList();
  }

  private static Role known(String role) {
    return Role.of(role).orElseThrow(() -> FieldErrors.of("/role", "is not a role here"));
  }
}
