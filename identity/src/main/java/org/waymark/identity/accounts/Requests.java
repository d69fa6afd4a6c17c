package org.waymark.identity.accounts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.directory.NewAccount;
import org.waymark.resourceserver.access.Role;

/// What the account screen sends.
final class Requests {
  private Requests() {}

  record InviteAccount(
      @NotBlank(message = "is needed") @Email(message = "is not an e-mail address") @Size(max = 254)
          String email,
      @NotBlank(message = "is needed") @Size(max = 100) String givenName,
      @NotBlank(message = "is needed") @Size(max = 100) String familyName,
      @NotBlank(message = "is needed") String organisation,
      @NotEmpty(message = "needs at least one role") Set<@NotNull Role> roles) {

    NewAccount under(UUID key) {
      return new NewAccount(
          key,
          email.strip().toLowerCase(Locale.ROOT),
          givenName.strip(),
          familyName.strip(),
          organisation,
          EnumSet.copyOf(roles));
    }

    @Override
    public String toString() {
      return "InviteAccount";
    }
  }

  /// The answer to an invitation.
  ///
  /// @param temporaryPassword to be passed on to the person; not shown again, and absent when a
  ///   mail was sent
  record InvitedAccount(AccountView account, @Nullable String temporaryPassword) {
    @Override
    public String toString() {
      return "InvitedAccount[" + account + "]";
    }
  }

  record GiveRoles(@NotEmpty(message = "needs at least one role") Set<@NotNull Role> roles) {}

  record MoveAccount(@NotBlank(message = "is needed") String organisation) {}

  record EnableAccount(@NotNull(message = "is needed") Boolean enabled) {}
}
