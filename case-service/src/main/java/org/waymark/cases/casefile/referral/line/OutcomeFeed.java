package org.waymark.cases.casefile.referral.line;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.FileRoom;
import org.waymark.cases.casefile.Today;
import org.waymark.cases.casefile.consent.ConsentPurpose;
import org.waymark.cases.casefile.referral.Referral;
import org.waymark.cases.casefile.referral.Referral.Step;
import org.waymark.cases.casefile.referral.ReferralStatus;
import org.waymark.cases.casefile.referral.ReferralWords;
import org.waymark.cases.casefile.referral.line.ReferralLine.Outcome;
import org.waymark.resourceserver.seal.Sealed;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.Change;

/// Brings the partners' answers home. Each step is applied once, however often the feed tells it;
/// the cursor moves only after everything before it stands in its file.
@Component
class OutcomeFeed {

  private static final Logger log = LoggerFactory.getLogger(OutcomeFeed.class);

  private final FileRoom room;
  private final Today today;
  private final ReferralLine line;
  private final ReferralPlaces places;
  private final FeedCursor cursor;
  private final ReferralWords words;
  private boolean silent;

  OutcomeFeed(
      FileRoom room,
      Today today,
      ReferralLine line,
      ReferralPlaces places,
      FeedCursor cursor,
      ReferralWords words) {
    this.room = room;
    this.today = today;
    this.line = line;
    this.places = places;
    this.cursor = cursor;
    this.words = words;
  }

  @Scheduled(fixedDelayString = "${waymark.outcomes.every:500ms}")
  void read() {
    try {
      while (page()) {
        // on to the next page
      }
      silent = false;
    } catch (RestClientException | OAuth2AuthorizationException _) {
      if (!silent) {
        log.warn(
            "referral-service or the sign-in does not answer; the feed is read again as soon as it does");
      }
      silent = true;
    }
  }

  private boolean page() {
    var after = cursor.at();
    var found = line.outcomes(after);
    found.items().forEach(this::apply);
    if (found.last() <= after) {
      return false;
    }
    cursor.advance(found.last());
    return true;
  }

  private void apply(Outcome outcome) {
    var file = places.fileOf(outcome.referral());
    if (file.isEmpty()) {
      log.warn("An answer to referral {}, which left no file here", outcome.referral());
      return;
    }
    var act =
        Act.of("receive-answer", "referral")
            .on("referral/" + outcome.referral())
            .with("status", outcome.status())
            .with("partner", outcome.organisation());
    room.settle("outcome-feed", file.get(), act, it -> answered(it, outcome));
  }

  private Change<CaseFile> answered(CaseFile file, Outcome outcome) {
    var id = outcome.referral();
    var referral = file.referrals().find(id).orElse(null);
    if (referral == null || referral.knows(outcome.event())) {
      return Change.none();
    }
    var after = file.with(file.referrals().changed(id, it -> it.answered(step(file, outcome))));
    if (outcome.status() != ReferralStatus.ACCEPTED || !referral.status().open()) {
      return Change.to(after);
    }
    if (covered(file, referral)) {
      return Change.to(after).sending(new SendDisclosure(id));
    }
    return Change.to(after.with(after.referrals().changed(id, it -> it.ended(lapsed(), false))))
        .sending(new SendRevocation(id));
  }

  private boolean covered(CaseFile file, Referral referral) {
    return file.consents()
        .covers(
            referral.consent(),
            referral.partner(),
            referral.items(),
            ConsentPurpose.CNS_02,
            today.day());
  }

  private Step lapsed() {
    return new Step(
        ReferralStatus.WITHDRAWN, today.now(), null, null, "CONSENT_NOT_IN_FORCE", null, null);
  }

  private Step step(CaseFile file, Outcome outcome) {
    return new Step(
        outcome.status(),
        outcome.at(),
        outcome.event(),
        null,
        outcome.reason(),
        text(file, outcome.text()),
        outcome.on());
  }

  private @Nullable Sealed text(CaseFile file, @Nullable String text) {
    return text == null ? null : words.answer(file, text);
  }
}
