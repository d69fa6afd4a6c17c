package org.waymark.cases.casefile.referral;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.Action;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.CaseFileRefusal;
import org.waymark.cases.casefile.FileRoom;
import org.waymark.cases.casefile.Today;
import org.waymark.cases.casefile.consent.ConsentPurpose;
import org.waymark.cases.casefile.consent.DataItem;
import org.waymark.cases.casefile.consent.MissingConsent;
import org.waymark.cases.casefile.referral.ReferralRequest.ReferralDraft;
import org.waymark.cases.casefile.referral.line.Disclosure;
import org.waymark.cases.casefile.referral.line.SendReferral;
import org.waymark.cases.casefile.referral.line.SendRevocation;
import org.waymark.cases.casefile.referral.line.SentReferral;
import org.waymark.cases.survivor.IdentityDesk;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.Change;
import org.waymark.resourceserver.web.Revision;

/// Refers people to partners, under a consent that names the partner and what may go across
/// (`domain.md` §5, §6).
@Component
public class ReferralDesk {

  private final FileRoom room;
  private final Today today;
  private final ReferralWords words;
  private final IdentityDesk identities;

  ReferralDesk(FileRoom room, Today today, ReferralWords words, IdentityDesk identities) {
    this.room = room;
    this.today = today;
    this.words = words;
    this.identities = identities;
  }

  /// What a partner would see, made by the very code that makes what is sent.
  ///
  /// @param missing the consents that would have to be asked for first; empty when it may be sent
  record ReferralPreview(
      SentReferral beforeAcceptance,
      Map<DataItem, List<String>> afterAcceptance,
      List<MissingConsent> missing) {

    @Override
    public String toString() {
      return "ReferralPreview[sealed]";
    }
  }

  /// Shows what the partner would see, before and after accepting, and which consent is missing.
  /// Nothing is sent.
  ReferralPreview preview(Actor actor, UUID fileId, ReferralDraft draft) {
    var file = room.read(actor, fileId, Action.REFER, "preview-referral", "referral");
    var person =
        identities.reveal(actor, file.survivor(), Act.of("preview-disclosure", "referral"));
    var written = draft.completed();
    return new ReferralPreview(
        SentReferral.of(
            file,
            referral(file, UUID.randomUUID(), written, actor),
            written.need(),
            written.accessNeeds(),
            today.now()),
        Disclosure.of(file, person.particulars(), draft.items(), draft.accessNeeds()),
        missing(file, written).stream().toList());
  }

  /// Refers, under the id its writer minted; the same referral again changes nothing.
  ///
  /// @throws ReferralRefusal.ConsentMissing when the consent cited does not cover partner and items
  /// @throws CaseFileRefusal.IdTaken when the id names another referral
  CaseFile refer(Actor actor, UUID fileId, Revision revision, UUID id, ReferralRequest request) {
    if (request.partner().equals(actor.organisation())) {
      throw FieldErrors.of("/partner", "Choose another organisation than your own");
    }
    var act =
        Act.of("send-referral", "referral")
            .on("referral/" + id)
            .with("partner", request.partner())
            .with("service", request.service());
    return room.change(
        actor,
        fileId,
        revision,
        Action.REFER,
        act,
        file -> {
          var known = file.referrals().find(id);
          if (known.isPresent()) {
            return repeated(known.get(), request);
          }
          refuseUnlessCovered(file, request);
          var added = file.referrals().with(referral(file, id, request, actor));
          return Change.to(file.with(added)).sending(new SendReferral(id));
        });
  }

  /// Takes a referral back. What was disclosed is removed at the partner.
  ///
  /// @throws ReferralRefusal.Ended when it is over already
  CaseFile revoke(Actor actor, UUID fileId, Revision revision, UUID id, String why) {
    return room.change(
        actor,
        fileId,
        revision,
        Action.REFER,
        Act.of("revoke-referral", "referral").on("referral/" + id),
        file -> {
          var referral = file.referrals().find(id).orElseThrow(ReferralRefusal.Unknown::new);
          if (!referral.status().open()) {
            throw new ReferralRefusal.Ended();
          }
          var step =
              new Referral.Step(
                  ReferralStatus.REVOKED,
                  today.now(),
                  null,
                  actor.id(),
                  null,
                  words.sealText(file, why),
                  null);
          return changed(file, id, it -> it.ended(step, true)).sending(new SendRevocation(id));
        });
  }

  /// The referrer has seen the answer: it leaves their work list.
  CaseFile acknowledge(Actor actor, UUID fileId, Revision revision, UUID id) {
    return room.change(
        actor,
        fileId,
        revision,
        Action.REFER,
        Act.of("acknowledge-answer", "referral").on("referral/" + id),
        file -> changed(file, id, Referral::acknowledge));
  }

  private static Change<CaseFile> changed(CaseFile file, UUID id, UnaryOperator<Referral> change) {
    return Change.to(file.with(file.referrals().changed(id, change)));
  }

  private static Change<CaseFile> repeated(Referral known, ReferralRequest request) {
    var same =
        known.partner().equals(request.partner())
            && known.service() == request.service()
            && known.urgency() == request.urgency()
            && known.items().equals(request.items())
            && Objects.equals(known.consent(), request.consent());
    if (!same) {
      throw new CaseFileRefusal.IdTaken();
    }
    return Change.none();
  }

  private void refuseUnlessCovered(CaseFile file, ReferralRequest request) {
    var covered =
        file.consents()
            .covers(
                request.consent(),
                request.partner(),
                request.items(),
                ConsentPurpose.CNS_02,
                today.day());
    if (!covered) {
      throw new ReferralRefusal.ConsentMissing(
          missing(file, request)
              .map(List::of)
              .orElseGet(
                  () -> List.of(MissingConsent.citedOther(request.partner(), request.items()))));
    }
  }

  private Optional<MissingConsent> missing(CaseFile file, ReferralRequest request) {
    return file.consents()
        .missing(request.partner(), request.items(), ConsentPurpose.CNS_02, today.day());
  }

  private Referral referral(CaseFile file, UUID id, ReferralRequest request, Actor actor) {
    var now = today.now();
    return new Referral(
        id,
        request.partner(),
        request.service(),
        request.urgency(),
        request.reason(),
        words.sealNeed(file, request.need()),
        request.items(),
        request.consent(),
        request.workerGender(),
        words.sealAccessNeeds(file, request.accessNeeds()),
        ReferralStatus.QUEUED,
        now,
        null,
        now.plus(request.urgency().answerWithin()),
        actor.id(),
        List.of(),
        true);
  }
}
