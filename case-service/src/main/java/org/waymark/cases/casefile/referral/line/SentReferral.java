package org.waymark.cases.casefile.referral.line;

import static org.waymark.cases.casefile.consent.DataItem.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.consent.ConsentPurpose;
import org.waymark.cases.casefile.consent.DataItem;
import org.waymark.cases.casefile.profile.AgeBand;
import org.waymark.cases.casefile.profile.YesNo;
import org.waymark.cases.casefile.referral.Referral;
import org.waymark.cases.casefile.referral.ServiceType;
import org.waymark.cases.casefile.referral.Urgency;
import org.waymark.cases.codes.Gender;
import org.waymark.cases.codes.ReferralReason;

/// The referral as it travels: the least data set of `domain.md` §6, with the case number for a
/// name. Of the file it holds what the items allow and what a receiver needs in order to answer;
/// the rest waits for the acceptance. `contracts/referral-sent.json` is a sample.
public record SentReferral(
    UUID id,
    String from,
    String to,
    String caseNumber,
    ServiceType service,
    Urgency urgency,
    ReferralReason reason,
    String need,
    @Nullable AgeBand ageBand,
    @Nullable String language,
    YesNo interpreter,
    @Nullable Gender workerGender,
    @Nullable String accessNeeds,
    @Nullable String riskFlags,
    CitedConsent consent,
    Instant replyBy,
    Instant sentAt) {

  /// The consent by which it goes, so that the receiver knows the limits.
  public record CitedConsent(
      UUID id, ConsentPurpose purpose, @Nullable LocalDate expiresOn, List<DataItem> items) {}

  public static SentReferral of(
      CaseFile file, Referral referral, String need, @Nullable String accessNeeds, Instant now) {
    var items = referral.items();
    var language = file.profile().language();
    var flags = Disclosure.riskFlags(file);
    return new SentReferral(
        referral.id(),
        file.organisation(),
        referral.partner(),
        file.registration().caseNumber(),
        referral.service(),
        referral.urgency(),
        referral.reason(),
        need,
        items.contains(AGE_BAND) ? file.profile().ageBand() : null,
        items.contains(LANGUAGE) ? language.primary() : null,
        items.contains(LANGUAGE) ? language.interpreter() : YesNo.NOT_ASKED,
        referral.workerGender(),
        items.contains(ACCESS_NEEDS) ? accessNeeds : null,
        items.contains(RISK_FLAGS) && !flags.isEmpty() ? String.join(", ", flags) : null,
        cited(file, referral.consent(), items),
        referral.replyBy(),
        now);
  }

  private static CitedConsent cited(CaseFile file, UUID consent, Set<DataItem> items) {
    var expires = file.consents().find(consent).map(it -> it.expiresOn()).orElse(null);
    return new CitedConsent(
        consent, ConsentPurpose.CNS_02, expires, items.stream().sorted().toList());
  }

  @Override
  public String toString() {
    return "SentReferral[" + id + "]";
  }
}
