package org.waymark.cases.casefile.referral.line;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.FileRoom;
import org.waymark.cases.casefile.Today;
import org.waymark.cases.casefile.consent.ConsentPurpose;
import org.waymark.cases.casefile.referral.Referral;
import org.waymark.cases.casefile.referral.Referral.Step;
import org.waymark.cases.casefile.referral.ReferralStatus;
import org.waymark.cases.casefile.referral.ReferralWords;
import org.waymark.cases.survivor.IdentityDesk;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.Change;

/// Sends what stands in a file's outbox. Consent was checked when it was decided; it is checked
/// again here, because between the two a survivor may have changed their mind.
@Component
class Sender {

  private static final String TASK = "referral-sender";

  private final FileRoom room;
  private final Today today;
  private final ReferralLine line;
  private final ReferralPlaces places;
  private final ReferralWords words;
  private final IdentityDesk identities;

  Sender(
      FileRoom room,
      Today today,
      ReferralLine line,
      ReferralPlaces places,
      ReferralWords words,
      IdentityDesk identities) {
    this.room = room;
    this.today = today;
    this.line = line;
    this.places = places;
    this.words = words;
    this.identities = identities;
  }

  /// Has a referral arrive at the partner's side, once.
  void send(UUID fileId, UUID id) {
    var file =
        room.settle(TASK, fileId, act("stop-referral", id), it -> stoppedUnlessCovered(it, id));
    var referral = file.referrals().find(id).orElseThrow();
    if (referral.status() != ReferralStatus.QUEUED) {
      return;
    }
    places.keep(id, fileId);
    try {
      line.send(
          SentReferral.of(
              file,
              referral,
              words.need(file, referral),
              words.accessNeeds(file, referral),
              referral.queuedAt()));
    } catch (HttpClientErrorException.Conflict _) {
      // it arrived before, and the file has changed since
    } catch (HttpClientErrorException refused) {
      if (!ReferralLine.neverTaken(refused)) {
        throw refused;
      }
      settle(fileId, id, "return-referral", it -> it.ended(undeliverable(), false));
      return;
    }
    settle(fileId, id, "deliver-referral", it -> it.delivered(today.now()));
  }

  /// Sends what the consent covers to a partner who has accepted.
  void disclose(UUID fileId, UUID id) {
    var file =
        room.settle(TASK, fileId, act("stop-referral", id), it -> stoppedUnlessCovered(it, id));
    var referral = file.referrals().find(id).orElseThrow();
    if (referral.status() == ReferralStatus.WITHDRAWN
        || referral.status() == ReferralStatus.REVOKED) {
      return;
    }
    var machine = Actor.system(TASK, "");
    var person =
        identities.reveal(
            machine, file.survivor(), Act.of("disclose-identity", "referral").on("referral/" + id));
    var lines =
        Disclosure.of(
            file, person.particulars(), referral.items(), words.accessNeeds(file, referral));
    try {
      line.disclose(id, new ReferralLine.Disclosed(lines));
    } catch (HttpClientErrorException.Conflict _) {
      // the partner ended it in the meantime: nothing is to be shared any more
    }
  }

  /// Has the partner stop.
  void revoke(UUID fileId, UUID id) {
    var file = room.settle(TASK, fileId, act("revoke-referral", id), _ -> Change.none());
    file.referrals()
        .find(id)
        .flatMap(referral -> lastOf(referral, referral.status()))
        .ifPresent(step -> line.revoke(id, new ReferralLine.Revocation(step.status(), step.at())));
  }

  private Change<CaseFile> stoppedUnlessCovered(CaseFile file, UUID id) {
    var referral = file.referrals().find(id).orElseThrow();
    if (!referral.status().open() || covered(file, referral)) {
      return Change.none();
    }
    var stopped =
        file.referrals()
            .changed(
                id, it -> it.ended(step(ReferralStatus.WITHDRAWN, "CONSENT_NOT_IN_FORCE"), false));
    return Change.to(file.with(stopped)).sending(new SendRevocation(id));
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

  private Step undeliverable() {
    return step(ReferralStatus.REVOKED, "UNDELIVERABLE");
  }

  private Step step(ReferralStatus status, @Nullable String reason) {
    return new Step(status, today.now(), null, null, reason, null, null);
  }

  private void settle(UUID fileId, UUID id, String verb, UnaryOperator<Referral> change) {
    room.settle(
        TASK,
        fileId,
        act(verb, id),
        file -> Change.to(file.with(file.referrals().changed(id, change))));
  }

  private static Optional<Step> lastOf(Referral referral, ReferralStatus status) {
    return referral.history().stream()
        .filter(step -> step.status() == status)
        .reduce((_, later) -> later);
  }

  private static Act act(String verb, UUID id) {
    return Act.of(verb, "referral").on("referral/" + id);
  }
}
