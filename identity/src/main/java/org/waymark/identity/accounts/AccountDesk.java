package org.waymark.identity.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.identity.directory.Account;
import org.waymark.identity.directory.Enrolment;
import org.waymark.identity.directory.NewAccount;
import org.waymark.identity.directory.Organisations;
import org.waymark.identity.directory.Register;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.problem.NotFound;
import org.waymark.resourceserver.problem.Refused;

/// Opens and changes accounts. Every act is logged by ids and codes, never by name or address.
@Component
class AccountDesk {
  private final Register register;
  private final Enrolment enrolment;
  private final Organisations organisations;
  private final AccountLog log;

  AccountDesk(Register register, Enrolment enrolment, Organisations organisations, AccountLog log) {
    this.register = register;
    this.enrolment = enrolment;
    this.organisations = organisations;
    this.log = log;
  }

  /// @param organisation whose accounts; absent: all the actor may see
  /// @param words part of a name or an address
  List<Account> list(
      Actor actor, @Nullable String organisation, @Nullable String words, int first, int max) {
    var whose = Optional.ofNullable(organisation).or(() -> onlyOwn(actor));
    if (whose.filter(alias -> !AccountPolicy.sees(actor, alias)).isPresent()) {
      throw new NotFound();
    }
    return whose
        .map(alias -> register.members(alias, words, first, max))
        .orElseGet(() -> register.everyone(words, first, max));
  }

  private static Optional<String> onlyOwn(Actor actor) {
    return actor.has(Role.ADMIN) ? Optional.empty() : Optional.of(actor.organisation());
  }

  /// Opens an account and invites its person. Asked again with the same key it finishes what may
  /// have broken off and answers the same account; as long as nobody has signed in with it, it
  /// invites anew, because the answer that carried the password may have been lost on its way.
  ///
  /// @throws AccountRefusal when the actor may not give the roles, or the key stood for somebody
  ///   else
  Invited invite(Actor actor, NewAccount wanted) {
    refuse(AccountPolicy.giving(actor, wanted.organisation(), wanted.roles()));
    mustExist(wanted.organisation());
    var before = register.openedUnder(wanted.invitation());
    if (before.filter(account -> !isFor(account, wanted)).isPresent()) {
      throw new AccountRefusal.KeyReused();
    }
    if (before.filter(account -> !account.pending()).isPresent()) {
      return new Invited(before.orElseThrow(), null, false);
    }
    var id = before.map(Account::id).orElseGet(() -> enrolment.open(wanted));
    enrolment.join(id, wanted.organisation());
    enrolment.grant(id, wanted.roles());
    var password = welcome(id);
    log.opened(actor, id, wanted.organisation(), wanted.roles());
    return new Invited(found(id), password, before.isEmpty());
  }

  /// A repetition finds the account as asked for, or with parts still missing. Anything else is
  /// somebody else's account, which must not get a new password by this door.
  private static boolean isFor(Account account, NewAccount wanted) {
    return account.email().equals(wanted.email())
        && (account.organisation() == null || account.organisation().equals(wanted.organisation()))
        && (account.roles().isEmpty() || account.roles().equals(wanted.roles()));
  }

  private @Nullable String welcome(String id) {
    if (enrolment.byMail()) {
      enrolment.mail(id);
      return null;
    }
    var password = TemporaryPassword.random();
    enrolment.handOut(id, password);
    return password;
  }

  /// Replaces the roles. Losing one ends the person's sessions, so that it ends now and not with
  /// the next token.
  Account giveRoles(Actor actor, String id, Set<Role> roles) {
    var account = changeable(actor, id);
    refuse(AccountPolicy.giving(actor, organisationOf(account), roles));
    enrolment.grant(id, roles);
    if (!roles.containsAll(account.roles())) {
      enrolment.endSessions(id);
    }
    log.roles(actor, id, roles);
    return found(id);
  }

  /// Moves a person to another organisation and ends their sessions, which still speak for the old
  /// one.
  Account move(Actor actor, String id, String organisation) {
    var account = changeable(actor, id);
    refuse(AccountPolicy.giving(actor, organisation, account.roles()));
    mustExist(organisation);
    enrolment.join(id, organisation);
    enrolment.endSessions(id);
    log.moved(actor, id, organisation);
    return found(id);
  }

  /// Lets a person in, or shuts them out and ends their sessions.
  Account enable(Actor actor, String id, boolean enabled) {
    changeable(actor, id);
    enrolment.enable(id, enabled);
    log.enabled(actor, id, enabled);
    return found(id);
  }

  private Account changeable(Actor actor, String id) {
    var account =
        register
            .find(id)
            .filter(found -> AccountPolicy.sees(actor, organisationOf(found)))
            .orElseThrow(NotFound::new);
    refuse(AccountPolicy.changing(actor, account));
    return account;
  }

  private Account found(String id) {
    return register.find(id).orElseThrow(NotFound::new);
  }

  private void mustExist(String organisation) {
    if (!organisations.has(organisation)) {
      throw FieldErrors.of("/organisation", "is not an organisation here");
    }
  }

  private static String organisationOf(Account account) {
    return Optional.ofNullable(account.organisation()).orElse("");
  }

  private static void refuse(Optional<Refused> refusal) {
    refusal.ifPresent(reason -> {
      throw reason;
    });
  }

  /// An account as invited.
  ///
  /// @param temporaryPassword shown once to whoever invites, where there is no mail to send it by
  /// @param fresh whether this request opened the account
  record Invited(Account account, @Nullable String temporaryPassword, boolean fresh) {
    @Override
    public String toString() {
      return "Invited[" + account + "]";
    }
  }
}
