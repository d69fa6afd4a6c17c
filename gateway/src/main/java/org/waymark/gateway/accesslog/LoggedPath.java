package org.waymark.gateway.accesslog;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A path with everything masked that could name a person or a file, so also what someone typed
/// into the address bar by mistake.
final class LoggedPath {
  private static final Pattern OURS =
      Pattern.compile(
          "|api|bff|session|case-files|plan-templates|my-work|caseload|partners|referrals|people"
              + "|organisations|accounts|oauth2|authorization|keycloak|login|code|logout|connect"
              + "|back-channel|assets|actuator|health|profile|identity|moves|move-proposals|team"
              + "|owner|notes|timeline|closing|trail|plan|tracks|anchors|milestones|records"
              + "|consents|withdrawal|referral-previews|revocation|acknowledgement|roles"
              + "|organisation|enabled|refusal|files|new|inbox");

  private LoggedPath() {}

  static String of(String path) {
    return Arrays.stream(path.split("/", 16))
        .map(part -> OURS.matcher(part).matches() ? part : "*")
        .collect(Collectors.joining("/"));
  }
}
