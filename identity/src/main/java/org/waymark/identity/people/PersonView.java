package org.waymark.identity.people;

import java.util.List;
import org.waymark.identity.directory.Account;
import org.waymark.resourceserver.access.Role;

/// A colleague: enough to choose one, no address and no more.
record PersonView(String id, String name, List<Role> roles, boolean enabled) {
  static PersonView of(Account account) {
    return new PersonView(
        account.id(),
        account.name(),
        account.roles().stream().sorted().toList(),
        account.enabled());
  }
}
