package org.waymark.cases.casefile.register;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The number people use for a file: `WM-`, seven random characters of Crockford's base 32 and its
/// check character.
///
/// Crockford's check is modulo 37 and may need one of `*~$=U`, which nobody can say on the phone.
/// Numbers that would need one are not handed out.
public final class CaseNumber {

  private static final String PREFIX = "WM-";
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 7;
  private static final int MODULUS = 37;
  private static final SecureRandom RANDOM = new SecureRandom();

  private CaseNumber() {}

  public static String random() {
    return random(RANDOM);
  }

  static String random(RandomGenerator random) {
    while (true) {
      var value = random.nextLong(1L << (5 * LENGTH));
      var check = (int) (value % MODULUS);
      if (check < DIGITS.length()) {
        return PREFIX + digits(value) + DIGITS.charAt(check);
      }
    }
  }

  /// What somebody typed or heard, as a case number; empty when it is none or its check character
  /// disagrees.
  public static Optional<String> parse(String typed) {
    var bare =
        typed
            .strip()
            .toUpperCase(Locale.ROOT)
            .replace('I', '1')
            .replace('L', '1')
            .replace('O', '0')
            .replaceFirst("^WM[- ]?", "")
            .replaceAll("[- ]", "");
    if (bare.length() != LENGTH + 1) {
      return Optional.empty();
    }
    var value = 0L;
    for (var i = 0; i < LENGTH; i++) {
      var digit = DIGITS.indexOf(bare.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      value = value * DIGITS.length() + digit;
    }
    return DIGITS.indexOf(bare.charAt(LENGTH)) == value % MODULUS
        ? Optional.of(PREFIX + bare)
        : Optional.empty();
  }

  private static String digits(long value) {
    var digits = new char[LENGTH];
    var rest = value;
    for (var i = LENGTH - 1; i >= 0; i--) {
      digits[i] = DIGITS.charAt((int) (rest % DIGITS.length()));
      rest /= DIGITS.length();
    }
    return new String(digits);
  }
}
