package org.waymark.referrals.referral.inbox;

import static org.waymark.referrals.referral.Referral.context;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.referrals.referral.Content;
import org.waymark.referrals.referral.Move;
import org.waymark.referrals.referral.Referral;
import org.waymark.referrals.referral.Step;
import org.waymark.referrals.referral.inbox.ReferralView.StepView;
import org.waymark.resourceserver.seal.Seals;

/// Renders a referral for the partner, as far as it may be seen.
@Component
class ReferralViews {
  private final Seals seals;
  private final Clock clock;

  ReferralViews(Seals seals, Clock clock) {
    this.seals = seals;
    this.clock = clock;
  }

  ReferralView of(Referral referral) {
    var content =
        seals
            .openJson(
                referral.id(), context(referral.id(), "content"), referral.content(), Content.class)
            .orElse(null);
    return new ReferralView(
        referral.id(),
        referral.revision(),
        referral.from(),
        referral.service(),
        referral.urgency(),
        referral.reason(),
        referral.status(),
        referral.caseNumber(),
        referral.sentAt(),
        referral.receivedAt(),
        referral.replyBy(),
        referral.overdue(clock.instant()),
        referral.ageBand(),
        content == null ? null : content.need(),
        content == null ? null : content.language(),
        content == null ? null : content.interpreter(),
        content == null ? null : content.workerGender(),
        content == null ? null : content.accessNeeds(),
        content == null ? null : content.safeContactRule(),
        content == null ? null : content.riskFlags(),
        referral.consent(),
        disclosed(referral),
        referral.status().takenOn() && referral.disclosed() == null,
        referral.history().stream().map(step -> view(referral, step)).toList(),
        Move.from(referral.status()));
  }

  private @Nullable Map<String, List<String>> disclosed(Referral referral) {
    return Optional.ofNullable(referral.disclosed())
        .flatMap(sealed ->
            seals.openJson(
                referral.id(), context(referral.id(), "disclosed"), sealed, Disclosed.class))
        .map(Disclosed::items)
        .orElse(null);
  }

  private StepView view(Referral referral, Step step) {
    var text =
        Optional.ofNullable(step.text())
            .flatMap(sealed ->
                seals.open(
                    referral.id(), context(referral.id(), "history/" + step.event()), sealed))
            .orElse(null);
    return new StepView(step.status(), step.at(), step.by(), step.reason(), step.on(), text);
  }

  record Disclosed(Map<String, List<String>> items) {}
}
