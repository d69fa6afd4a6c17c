package org.waymark.identity.accounts;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.identity.directory.Account;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.Refused;

/// Who may change which account. An administrator manages all; a partner's administrator the
/// partner accounts of the own organisation. Pure, so that the rule can be read and tested in one
/// place.
final class AccountPolicy {
  private static final Set<Role> PARTNER = EnumSet.of(Role.PARTNER_WORKER, Role.PARTNER_ADMIN);
  private static final Set<Role> PEOPLE = EnumSet.complementOf(EnumSet.of(Role.REFERRAL_SENDER));

  private AccountPolicy() {}

  /// Whether the actor may see an organisation's accounts.
  static boolean sees(Actor actor, String organisation) {
    return actor.has(Role.ADMIN) || actor.organisation().equals(organisation);
  }

  /// Why the actor may not give these roles in that organisation.
  static Optional<Refused> giving(Actor actor, String organisation, Set<Role> roles) {
    if (!sees(actor, organisation)) {
      return Optional.of(new AccountRefusal.NotYours());
    }
    return givable(actor).containsAll(roles)
        ? Optional.empty()
        : Optional.of(new AccountRefusal.RoleNotYours());
  }

  /// Why the actor may not change this account at all.
  static Optional<Refused> changing(Actor actor, Account account) {
    if (account.id().equals(actor.id())) {
      return Optional.of(new AccountRefusal.OwnAccount());
    }
    if (!actor.has(Role.ADMIN) && !PARTNER.containsAll(account.roles())) {
      return Optional.of(new AccountRefusal.NotYours());
    }
    return account.invitation() == null
        ? Optional.of(new AccountRefusal.MadeElsewhere())
        : Optional.empty();
  }

  private static Set<Role> givable(Actor actor) {
    return actor.has(Role.ADMIN) ? PEOPLE : PARTNER;
  }
}
