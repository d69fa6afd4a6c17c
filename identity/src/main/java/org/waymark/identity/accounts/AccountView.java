package org.waymark.identity.accounts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.directory.Account;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;

/// An account on the administrator's screen.
///
/// @param organisation the alias of the organisation the person works in
/// @param pending whether the person has yet to choose a password
/// @param changeable whether the one who asks may change it
record AccountView(
    String id,
    String email,
    String givenName,
    String familyName,
    @Nullable String organisation,
    List<Role> roles,
    boolean enabled,
    boolean pending,
    boolean changeable) {

  static AccountView of(Account account, Actor viewer) {
    return new AccountView(
        account.id(),
        account.email(),
        account.givenName(),
        account.familyName(),
        account.organisation(),
        account.roles().stream().sorted().toList(),
        account.enabled(),
        account.pending(),
        AccountPolicy.sees(viewer, Optional.ofNullable(account.organisation()).orElse(""))
            && AccountPolicy.changing(viewer, account).isEmpty());
  }

  @Override
  public String toString() {
    return "AccountView[" + id + "]";
  }
}
