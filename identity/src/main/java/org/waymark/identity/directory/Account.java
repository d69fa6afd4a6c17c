package org.waymark.identity.directory;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.access.Role;

/// A person's account.
///
/// @param id the subject of the person's tokens
/// @param organisation the alias of the one organisation the person works in
/// @param invitation the key the account was opened under; an account without one was made in
///   Keycloak's own console, where its powers may go beyond Waymark's, and Waymark never changes it
/// @param pending whether the invited person has yet to choose a password
public record Account(
    String id,
    String email,
    String givenName,
    String familyName,
    @Nullable String organisation,
    Set<Role> roles,
    boolean enabled,
    @Nullable UUID invitation,
    boolean pending) {

  public Account {
    roles = Set.copyOf(roles);
  }

  public String name() {
    return (givenName + " " + familyName).strip();
  }

  @Override
  public String toString() {
    return "Account[" + id + "]";
  }
}
