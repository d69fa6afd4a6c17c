package org.waymark.local.trips;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The people of the demo, with the passwords this installation gave them.
record DemoAccounts(List<Account> all) {

  record Account(String username, String password) {
    @Override
    public String toString() {
      return "Account[" + username + "]";
    }
  }

  static DemoAccounts of(Path state) {
    try (var lines = Files.lines(state.resolve("demo-accounts.txt"))) {
      return new DemoAccounts(
          lines.map(DemoAccounts::account).filter(account -> account != null).toList());
    } catch (IOException e) {
      throw new IllegalStateException("The installation has no demo accounts in " + state, e);
    }
  }

  Account named(String username) {
    return all.stream()
        .filter(account -> account.username().equals(username))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + username));
  }

  private static @Nullable Account account(String line) {
    var words = Arrays.asList(line.strip().split("\\s+"));
    return words.size() > 2 && words.get(1).matches("[a-z2-9]{20}")
        ? new Account(words.get(0), words.get(1))
        : null;
  }
}
