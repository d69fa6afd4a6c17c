package org.waymark.resourceserver.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;

/// Actors as their tokens say: `mvc.get().uri("/things").with(actor("una", "org-a",
/// Role.CASEWORKER))`.
public final class Actors {
  private Actors() {}

  /// A token of one person in one organisation.
  public static JwtRequestPostProcessor actor(String id, String organisation, Role... roles) {
    return token(id, List.of(organisation), roles);
  }

  /// A token of a service account, which belongs to no organisation.
  public static JwtRequestPostProcessor service(String id, Role... roles) {
    return token(id, List.of(), roles);
  }

  /// A token with any number of organisations.
  public static JwtRequestPostProcessor token(
      String id, List<String> organisations, Role... roles) {
    return SecurityMockMvcRequestPostProcessors.jwt()
        .jwt(jwt ->
            jwt.subject(id)
                .claim("organization", organisations)
                .claim(
                    "realm_access",
                    Map.of("roles", Arrays.stream(roles).map(Role::wire).toList())));
  }

  /// The same for tests of a door.
  public static Actor actorOf(String id, String organisation, Role... roles) {
    return new Actor(id, organisation, Set.of(roles));
  }
}
