package org.waymark.resourceserver.trial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.NotFound;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.TrailedStore;
import org.waymark.resourceserver.web.Revision;

@RestController
class ThingController {
  private final TrailedStore<Thing> things;

  ThingController(TrailedStore<Thing> things) {
    this.things = things;
  }

  @Allow(Role.CASEWORKER)
  @PutMapping("/things/{id}")
  ResponseEntity<Map<String, Object>> put(
      @PathVariable UUID id, @Valid @RequestBody Body body, Actor actor) {
    var in = things.insert(Thing.of(id), actor, Act.of("open-thing"), t -> mine(t, actor));
    return ResponseEntity.status(in.fresh() ? 201 : 200).body(Map.of("size", in.value().size()));
  }

  @Allow({Role.CASEWORKER, Role.SUPERVISOR})
  @GetMapping("/things/{id}")
  ResponseEntity<Map<String, Object>> get(@PathVariable UUID id, Actor actor) {
    var thing = things.read(id, actor, Act.of("read-thing"), t -> mine(t, actor));
    return new Revision(thing.revision()).ok(Map.of("size", thing.size()));
  }

  @Allow(Role.CASEWORKER)
  @PostMapping("/things/{id}/growths")
  ResponseEntity<Map<String, Object>> grow(@PathVariable UUID id, Revision revision, Actor actor) {
    var thing =
        things.change(
            id,
            revision,
            actor,
            Act.of("grow-thing"),
            t -> {
              mine(t, actor);
              return t.grow();
            });
    return new Revision(thing.revision()).ok(Map.of("size", thing.size()));
  }

  /// Planted: it names nobody it admits.
  @GetMapping("/open-by-mistake")
  String unguarded() {
    return "everything";
  }

  /// Planted: it fails with personal data in the text.
  @Allow(Role.CASEWORKER)
  @GetMapping("/broken")
  String broken() {
    throw new IllegalStateException("Zorana Invented, +00 555");
  }

  private static void mine(Thing thing, Actor actor) {
    if (!thing.organisation().equals(actor.organisation())) {
      throw new NotFound();
    }
  }

  record Body(@NotBlank String name, @NotNull @Valid Inner inner, @Nullable Role role) {}

  record Inner(@NotBlank String channel) {}
}
