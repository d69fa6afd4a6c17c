package org.waymark.resourceserver.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/// Who acts, in which organisation and as what. Controllers take it as a parameter and hand it to
/// their door.
///
/// @param id the subject of the token, never a name
/// @param organisation the alias of the one organisation the actor belongs to; empty for a service
///   account
public record Actor(String id, String organisation, Set<Role> roles) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  /// Work that no person asked for, such as a poller: it stands in the trail under the name of the
  /// machine's task.
  public static Actor system(String task, String organisation) {
    return new Actor("system:" + task, organisation, Set.of());
  }

  /// The actor behind a token that was admitted.
  public static Actor of(Jwt token) {
    return new Actor(
        Optional.ofNullable(token.getSubject()).orElse(""),
        organisationsOf(token).stream().findFirst().orElse(""),
        rolesOf(token));
  }

  /// Whether no person acts, but a task of the machine.
  public boolean isSystem() {
    return id.startsWith("system:");
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  public boolean hasAny(Role... any) {
    return Arrays.stream(any).anyMatch(roles::contains);
  }

  /// The same actor, acting for an organisation: only a service account speaks for others.
  public Actor speakingFor(String other) {
    return new Actor(id, other, roles);
  }

  /// The roles as they stand in the trail: `caseworker,shelter`, or `system`.
  public String rolesInWords() {
    return roles.isEmpty()
        ? "system"
        : roles.stream().map(Role::wire).sorted().collect(Collectors.joining(","));
  }

  @Override
  public String toString() {
    return "Actor[" + id + "]";
  }

  static Set<Role> rolesOf(Jwt token) {
    var roles = EnumSet.noneOf(Role.class);
    var access = token.getClaims().get("realm_access");
    strings(access instanceof Map<?, ?> map ? map.get("roles") : null)
        .forEach(name -> Role.of(name).ifPresent(roles::add));
    return roles;
  }

  /// Keycloak writes aliases as a list, or as a map when it adds details to them.
  static Collection<String> organisationsOf(Jwt token) {
    return strings(token.getClaims().get("organization"));
  }

  private static Collection<String> strings(@Nullable Object claim) {
    return switch (claim) {
      case Collection<?> list -> list.stream().map(String::valueOf).toList();
      case Map<?, ?> map -> map.keySet().stream().map(String::valueOf).toList();
      case String one -> List.of(one);
      case null, default -> List.of();
    };
  }
}
