package org.waymark.identity.accounts;

import java.util.Collection;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;

/// One line per change of an account, for the operator's log: who did what to which account, by ids
/// and codes.
@Component
class AccountLog {
  private static final Logger log = LoggerFactory.getLogger("org.waymark.identity.audit");

  void opened(Actor actor, String account, String organisation, Collection<Role> roles) {
    write(actor, "invite", account, "organisation=" + organisation + " roles=" + words(roles));
  }

  void roles(Actor actor, String account, Collection<Role> roles) {
    write(actor, "give-roles", account, "roles=" + words(roles));
  }

  void moved(Actor actor, String account, String organisation) {
    write(actor, "move", account, "organisation=" + organisation);
  }

  void enabled(Actor actor, String account, boolean enabled) {
    write(
        actor, enabled ? "enable" : "disable", account, "sessions=" + (enabled ? "kept" : "ended"));
  }

  private static void write(Actor actor, String act, String account, String what) {
    log.info(
        "act={} account={} {} actor={} by={}",
        act,
        account,
        what,
        actor.id(),
        actor.organisation());
  }

  private static String words(Collection<Role> roles) {
    return roles.stream().map(Role::wire).sorted().collect(Collectors.joining(","));
  }
}
