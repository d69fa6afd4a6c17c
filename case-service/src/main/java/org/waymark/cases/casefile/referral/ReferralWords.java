package org.waymark.cases.casefile.referral;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.resourceserver.seal.Sealed;
import org.waymark.resourceserver.seal.Seals;

/// Seals and opens what people write about a referral, with the data key of the survivor.
@Component
public class ReferralWords {

  private static final String NEED = "referrals.need";
  private static final String ACCESS_NEEDS = "referrals.accessNeeds";
  private static final String TEXT = "referrals.text";

  private final Seals seals;

  ReferralWords(Seals seals) {
    this.seals = seals;
  }

  Sealed sealNeed(CaseFile file, String words) {
    return seals.seal(file.survivor(), file.context(NEED), words);
  }

  @Nullable Sealed sealAccessNeeds(CaseFile file, @Nullable String words) {
    return words == null || words.isBlank()
        ? null
        : seals.seal(file.survivor(), file.context(ACCESS_NEEDS), words);
  }

  Sealed sealText(CaseFile file, String words) {
    return seals.seal(file.survivor(), file.context(TEXT), words);
  }

  /// What a partner wrote; nothing when the person's data was erased in the meantime.
  public @Nullable Sealed answer(CaseFile file, String words) {
    try {
      return sealText(file, words);
    } catch (Seals.Erased _) {
      return null;
    }
  }

  /// Empty when the person's data was erased.
  public String need(CaseFile file, Referral referral) {
    var opened = open(file, NEED, referral.need());
    return opened == null ? "" : opened;
  }

  public @Nullable String accessNeeds(CaseFile file, Referral referral) {
    return open(file, ACCESS_NEEDS, referral.accessNeeds());
  }

  @Nullable String text(CaseFile file, Referral.Step step) {
    return open(file, TEXT, step.text());
  }

  private @Nullable String open(CaseFile file, String field, @Nullable Sealed value) {
    return value == null
        ? null
        : seals.open(file.survivor(), file.context(field), value).orElse(null);
  }
}
