package org.waymark.cases.casefile.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseNumberTest {
  private final Random random = new Random(7);

  @Test
  void a_number_can_be_read_out_on_the_phone() {
    for (var i = 0; i < 1000; i++) {
      assertThat(CaseNumber.random(random)).matches("WM-[0-9A-HJKMNP-TV-Z]{8}");
    }
  }

  @Test
  void what_was_heard_or_typed_is_understood() {
    var number = CaseNumber.random(random);
    var typed = number.toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l');
    assertThat(CaseNumber.parse(typed)).hasValue(number);
    assertThat(CaseNumber.parse(" " + number.substring(3, 7) + "-" + number.substring(7)))
        .hasValue(number);
  }

  @Test
  void one_wrong_character_shows() {
    var number = CaseNumber.random(random);
    for (var at = 3; at < number.length() - 1; at++) {
      for (var other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
        var heard = number.substring(0, at) + other + number.substring(at + 1);
        assertThat(CaseNumber.parse(heard).isPresent()).isEqualTo(heard.equals(number));
      }
    }
  }

  @Test
  void other_words_are_no_number() {
    assertThat(CaseNumber.parse("quiet harbour")).isEmpty();
    assertThat(CaseNumber.parse("WM-UUUUUUUU")).isEmpty();
  }
}
