package org.waymark.cases.casefile.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgeTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, BAND_0_8",
    "2017-11-23, BAND_0_8",
    "2017-11-22, BAND_9_17",
    "2008-11-23, BAND_9_17",
    "2008-11-22, BAND_18_20",
    "1999-05-01, BAND_27_29",
    "1978-11-22, BAND_48_PLUS",
    "1930-01-01, BAND_48_PLUS"
  })
  void a_birthday_moves_a_person_to_the_next_band(LocalDate born, AgeBand band) {
    assertThat(AgeBand.of(born, TODAY)).isEqualTo(band);
  }

  @Test
  void a_stored_age_has_no_birth_date() {
    var given = new Age(Age.Basis.BIRTH_DATE, LocalDate.parse("2011-02-03"), null);
    assertThat(given.banded(TODAY, AgeBand.UNKNOWN))
        .isEqualTo(new Age(Age.Basis.BIRTH_DATE, null, AgeBand.BAND_9_17));
  }

  @Test
  void a_birth_date_given_earlier_keeps_its_band() {
    var again = new Age(Age.Basis.BIRTH_DATE, null, null);
    assertThat(again.banded(TODAY, AgeBand.BAND_9_17).known()).isEqualTo(AgeBand.BAND_9_17);
  }

  @Test
  void an_unknown_age_is_not_a_child_but_is_protected_as_one() {
    assertThat(AgeBand.UNKNOWN.minor()).isFalse();
    assertThat(AgeBand.UNKNOWN.possiblyMinor()).isTrue();
    assertThat(AgeBand.BAND_9_17.minor()).isTrue();
    assertThat(AgeBand.BAND_18_20.possiblyMinor()).isFalse();
  }

  @Test
  void a_first_contact_does_not_print_what_was_written() {
    var contact =
        new FirstContact(
            Channel.SOCIAL_MESSAGE, TODAY, null, "@invented", "help us, boat Invented 7");
    assertThat(contact.toString()).doesNotContain("invented").doesNotContain("boat");
  }
}
