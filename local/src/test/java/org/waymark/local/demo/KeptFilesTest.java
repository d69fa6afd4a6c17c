package org.waymark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptFilesTest {
  private final Cast cast = Cast.read();
  @TempDir Path directory;

  @Test
  void passwords_are_long_differ_and_are_for_the_owner_of_the_file_only() throws IOException {
    var path = directory.resolve("accounts.txt");
    var file = new AccountsFile(path);
    var passwords = file.complete(cast, file.known(cast));
    file.write(cast, passwords);

    assertThat(passwords.values()).hasSize(cast.people().size()).doesNotHaveDuplicates();
    assertThat(passwords.values())
        .allSatisfy(password -> assertThat(password).hasSizeGreaterThanOrEqualTo(16));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_second_run_keeps_the_passwords_of_the_first() {
    var file = new AccountsFile(directory.resolve("accounts.txt"));
    var first = file.complete(cast, file.known(cast));
    file.write(cast, first);

    assertThat(new AccountsFile(directory.resolve("accounts.txt")).known(cast)).isEqualTo(first);
  }

  @Test
  void an_interrupted_load_goes_on_where_it_was_and_counts_from_the_day_it_began() {
    var path = directory.resolve("journal");
    var began = LocalDate.parse("2026-11-22");
    Journal.open(path, began).done("crew-1", 7);

    var again = Journal.open(path, began.plusDays(3));

    assertThat(again.done("crew-1")).isEqualTo(7);
    assertThat(again.done("crew-2")).isZero();
    assertThat(again.day()).isEqualTo(began);
  }
}
