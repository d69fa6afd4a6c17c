package org.waymark.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.identity.directory.Account;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountPolicyTest {
  private static final Actor ADMIN = new Actor("admin", "river-house", Set.of(Role.ADMIN));
  private static final Actor PARTNER =
      new Actor("partner", "lotus-legal", Set.of(Role.PARTNER_ADMIN));

  @Test
  void an_administrator_manages_every_organisation() {
    assertThat(AccountPolicy.sees(ADMIN, "lotus-legal")).isTrue();
    assertThat(AccountPolicy.giving(ADMIN, "lotus-legal", Set.of(Role.SUPERVISOR))).isEmpty();
    assertThat(AccountPolicy.changing(ADMIN, account("x", Role.SUPERVISOR))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_partner_gives_partner_roles_only(Role role) {
    var allowed = role == Role.PARTNER_WORKER || role == Role.PARTNER_ADMIN;

    assertThat(AccountPolicy.giving(PARTNER, "lotus-legal", Set.of(role)).isEmpty())
        .isEqualTo(allowed);
    assertThat(AccountPolicy.changing(PARTNER, account("x", role)).isEmpty()).isEqualTo(allowed);
    assertThat(AccountPolicy.giving(PARTNER, "river-house", Set.of(role))).isPresent();
  }

  @Test
  void nobody_changes_themselves() {
    assertThat(AccountPolicy.changing(ADMIN, account("admin", Role.ADMIN)))
        .get()
        .isInstanceOf(AccountRefusal.OwnAccount.class);
  }

  @Test
  void an_account_without_an_invitation_is_left_alone() {
    var byHand = new Account("x", "", "", "", "river-house", Set.of(Role.LEGAL), true, null, false);

    assertThat(AccountPolicy.changing(ADMIN, byHand))
        .get()
        .isInstanceOf(AccountRefusal.MadeElsewhere.class);
  }

  @Test
  void a_temporary_password_is_long_and_never_the_same() {
    assertThat(TemporaryPassword.random()).hasSize(23).isNotEqualTo(TemporaryPassword.random());
  }

  private static Account account(String id, Role... roles) {
    return new Account(
        id, "", "", "", "lotus-legal", Set.of(roles), true, UUID.randomUUID(), false);
  }
}
