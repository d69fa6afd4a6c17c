package org.waymark.identity.directory;

import java.util.Set;
import java.util.UUID;
import org.waymark.resourceserver.access.Role;

/// An account to open.
///
/// @param invitation the caller's key: one account is opened under it, however often it is asked
///   for
public record NewAccount(
    UUID invitation,
    String email,
    String givenName,
    String familyName,
    String organisation,
    Set<Role> roles) {

  @Override
  public String toString() {
    return "NewAccount[" + invitation + "]";
  }
}
