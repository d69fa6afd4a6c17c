package org.waymark.referrals.referral.sending;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.referrals.referral.Referral;
import org.waymark.referrals.referral.ReferralRefusal;
import org.waymark.referrals.referral.Status;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.seal.Seals;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.Inserted;
import org.waymark.resourceserver.trail.TrailedStore;
import org.waymark.resourceserver.web.Revision;

/// Takes in what sending organisations send. Everything may come twice.
@Component
class SendingDesk {
  private final TrailedStore<Referral> referrals;
  private final Seals seals;
  private final Clock clock;

  SendingDesk(TrailedStore<Referral> referrals, Seals seals, Clock clock) {
    this.referrals = referrals;
    this.seals = seals;
    this.clock = clock;
  }

  /// Takes in a referral under the id it was minted with.
  ///
  /// @throws ReferralRefusal.IdTaken when another one has that id
  Inserted<Referral> receive(Actor sender, UUID id, ReferralSent sent) {
    new FieldErrors().addIf(!id.equals(sent.id()), "/id", "is not the id in the path").throwIfAny();
    seals.mint(id);
    var referral = referral(sent);
    return referrals.insert(
        referral,
        sender.speakingFor(sent.from()),
        Act.of("receive-referral", "referral"),
        kept -> {
          if (!kept.sameAs(referral)) {
            throw new ReferralRefusal.IdTaken();
          }
        });
  }

  /// Keeps what the partner may know now that it has accepted.
  ///
  /// @throws ReferralRefusal.NotTakenOn before that, and after it ended
  Referral disclose(Actor sender, UUID id, Disclosure disclosure) {
    return referrals.change(
        id,
        Revision.ANY,
        sender,
        Act.of("receive-disclosure", "referral"),
        referral ->
            referral.disclosing(
                () -> seals.sealJson(id, Referral.context(id, "disclosed"), disclosure)));
  }

  /// Ends a referral and has what was sent of the person forgotten.
  Referral takeBack(Actor sender, UUID id, Revocation revocation) {
    return referrals.change(
        id,
        Revision.ANY,
        sender,
        Act.of("take-back-referral", "referral").with("status", revocation.status()),
        referral ->
            referral.takenBack(revocation.status().status(), UUID.randomUUID(), revocation.at()));
  }

  private Referral referral(ReferralSent sent) {
    return new Referral(
        sent.id(),
        0,
        sent.from(),
        sent.to(),
        sent.caseNumber(),
        sent.service(),
        sent.urgency(),
        sent.reason(),
        Status.SENT,
        true,
        sent.ageBand(),
        sent.sentAt(),
        clock.instant(),
        sent.replyBy(),
        sent.consent().cited(),
        seals.sealJson(sent.id(), Referral.context(sent.id(), "content"), sent.content()),
        null,
        List.of());
  }
}
