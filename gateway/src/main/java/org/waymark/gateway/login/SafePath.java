package org.waymark.gateway.login;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where to go after signing in: a page of this application, or the start. A foreign address here
/// would make the sign-in page vouch for someone else's.
final class SafePath {
  static final String START = "/";

  /// Visible ASCII, without what browsers may read as the start of another host: a second slash, a
  /// backslash, a segment of dots.
  private static final Pattern PAGE = Pattern.compile("(?!.*(//|/\\.))/[!-\\[\\]-~]{0,2000}");

  private static final Pattern NOT_A_PAGE =
      Pattern.compile("/(api|bff|oauth2|login|logout|actuator|error)([/?#;].*)?");

  private SafePath() {}

  static String of(@Nullable String wanted) {
    return wanted != null && PAGE.matcher(wanted).matches() && !NOT_A_PAGE.matcher(wanted).matches()
        ? wanted
        : START;
  }
}
