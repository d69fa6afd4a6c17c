package org.waymark.cases.casefile.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.Today;

/// Renders the referrals of a file as of now, newest first.
@Component
public class ReferralViews {

  private final ReferralWords words;
  private final Today today;

  ReferralViews(ReferralWords words, Today today) {
    this.words = words;
    this.today = today;
  }

  public List<ReferralView> of(CaseFile file) {
    var now = today.now();
    return file.referrals().all().reversed().stream()
        .map(referral -> of(file, referral, now))
        .toList();
  }

  private ReferralView of(CaseFile file, Referral referral, Instant now) {
    return new ReferralView(
        referral.id(),
        referral.partner(),
        referral.service(),
        referral.urgency(),
        referral.reason(),
        words.need(file, referral),
        referral.status(),
        referral.queuedAt(),
        referral.sentAt(),
        referral.replyBy(),
        referral.overdue(now),
        referral.by(),
        referral.items().stream().sorted().toList(),
        referral.consent(),
        referral.workerGender(),
        words.accessNeeds(file, referral),
        referral.history().stream().map(step -> step(file, step)).toList(),
        outcome(referral).orElse(null),
        referral.acknowledged());
  }

  private ReferralView.StepView step(CaseFile file, Referral.Step step) {
    return new ReferralView.StepView(
        step.status(),
        step.at(),
        step.answers(),
        step.by(),
        step.reason(),
        words.text(file, step),
        step.on());
  }

  private static Optional<String> outcome(Referral referral) {
    return referral.history().stream()
        .filter(step -> step.status() == ReferralStatus.COMPLETED)
        .reduce((_, later) -> later)
        .map(Referral.Step::reason);
  }
}
