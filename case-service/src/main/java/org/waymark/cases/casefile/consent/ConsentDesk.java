package org.waymark.cases.casefile.consent;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.Action;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.CaseFileRefusal;
import org.waymark.cases.casefile.FileRoom;
import org.waymark.cases.casefile.Today;
import org.waymark.cases.casefile.consent.GiveConsent.Withdraw;
import org.waymark.cases.casefile.referral.line.SendRevocation;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.Change;
import org.waymark.resourceserver.web.Revision;

/// Records what survivors agree to and take back.
@Component
public class ConsentDesk {

  private final FileRoom room;
  private final Today today;
  private final ConsentSeals seals;

  ConsentDesk(FileRoom room, Today today, ConsentSeals seals) {
    this.room = room;
    this.today = today;
    this.seals = seals;
  }

  /// Records an answer under the id its recorder minted; the same answer again changes nothing.
  ///
  /// @throws FieldErrors when the answer is not complete
  /// @throws CaseFileRefusal.IdTaken when the id names another answer
  CaseFile record(Actor actor, UUID file, Revision revision, UUID id, GiveConsent given) {
    return room.change(
        actor,
        file,
        revision,
        Action.CONSENT,
        "record-consent",
        "consent/" + id,
        Map.of("purpose", given.purpose().code(), "decision", given.decision().name()),
        before -> {
          var known = before.consents().find(id);
          if (known.isPresent()) {
            return repeated(before, known.get(), given);
          }
          given.check(today.day(), before.profile().ageBand());
          return before.with(before.consents().with(sealed(before, id, given, actor)));
        });
  }

  private CaseFile repeated(CaseFile file, Consent known, GiveConsent given) {
    var same =
        known.purpose() == given.purpose()
            && known.decision() == given.decision()
            && Objects.equals(known.recipient(), given.recipient())
            && known.dataItems().equals(given.items())
            && known.givenBy() == given.givenBy()
            && known.givenOn().equals(given.givenOn())
            && Objects.equals(known.expiresOn(), given.expiresOn())
            && Objects.equals(
                seals.open(file, known.id(), "limits", known.limits()), given.limits())
            && Objects.equals(
                seals.open(file, known.id(), "evidence", known.evidence()), given.evidence());
    if (!same) {
      throw new CaseFileRefusal.IdTaken();
    }
    return file;
  }

  private Consent sealed(CaseFile file, UUID id, GiveConsent given, Actor actor) {
    return new Consent(
        id,
        given.purpose(),
        given.decision(),
        given.recipient(),
        given.items(),
        given.givenBy(),
        given.givenOn(),
        given.language(),
        seals.seal(file, id, "interpreter", given.interpreter()),
        seals.seal(file, id, "witness", given.witness()),
        given.mode(),
        seals.seal(file, id, "evidence", given.evidence()),
        given.formVersion(),
        given.expiresOn(),
        seals.seal(file, id, "limits", given.limits()),
        actor.id(),
        today.now(),
        null,
        null);
  }

  /// Takes a consent back. From here on nothing more is shared on it: what is still to be sent is
  /// stopped, and open referrals that cite it are pulled (`domain.md` §5).
  ///
  /// @throws ConsentRefusal when there is no such consent, or nothing to take back
  CaseFile withdraw(Actor actor, UUID file, Revision revision, UUID id, Withdraw taken) {
    return room.change(
        actor,
        file,
        revision,
        Action.CONSENT,
        Act.of("withdraw-consent").on("consent/" + id),
        before -> withdrawn(before, id, taken, actor));
  }

  private Change<CaseFile> withdrawn(CaseFile file, UUID id, Withdraw taken, Actor actor) {
    new FieldErrors()
        .addIf(taken.on().isAfter(today.day()), "/on", "A withdrawal cannot lie in the future")
        .throwIfAny();
    var withdrawal =
        new Consent.Withdrawal(
            taken.on(),
            seals.seal(file, id, "withdrawal/channel", taken.channel()),
            seals.seal(file, id, "withdrawal/reason", taken.reason()),
            actor.id(),
            today.now());
    var change =
        Change.to(
            file.with(file.consents().withdrawn(id, withdrawal))
                .with(file.referrals().withdrawnUnder(id, today.now())));
    for (var pulled : file.referrals().openUnder(id)) {
      change = change.sending(new SendRevocation(pulled));
    }
    return change;
  }
}
