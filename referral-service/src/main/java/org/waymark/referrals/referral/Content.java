package org.waymark.referrals.referral;

import org.jspecify.annotations.Nullable;

/// What a partner knows of the person before it accepts: the least that lets it decide. Sealed in
/// the document.
public record Content(
    String need,
    @Nullable String language,
    Interpreter interpreter,
    @Nullable String workerGender,
    @Nullable String accessNeeds,
    @Nullable String safeContactRule,
    @Nullable String riskFlags) {

  /// Whether an interpreter is needed, as far as anybody asked.
  public enum Interpreter {
    YES,
    NO,
    UNKNOWN,
    NOT_ASKED
  }
}
