package org.waymark.referrals.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.waymark.referrals.partner.ServiceType;
import org.waymark.resourceserver.seal.Sealed;
import org.waymark.resourceserver.trail.Change;
import org.waymark.resourceserver.trail.Trailed;

/// A referral at the receiving organisation. Until it is taken on, a case number stands for the
/// person.
///
/// @param open whether anybody still has something to do with it; kept for the inbox
/// @param content the least data set, sealed under a key of this referral
/// @param disclosed what the consent covers, sealed; only while the partner has taken it on
@Document("referrals")
@TypeAlias("referral")
@CompoundIndex(name = "inbox", def = "{'to': 1, 'open': 1, 'receivedAt': -1, '_id': -1}")
public record Referral(
    @Id UUID id,
    long revision,
    String from,
    String to,
    String caseNumber,
    ServiceType service,
    Urgency urgency,
    String reason,
    Status status,
    boolean open,
    @Nullable String ageBand,
    Instant sentAt,
    Instant receivedAt,
    Instant replyBy,
    ConsentCited consent,
    Sealed content,
    @Nullable Sealed disclosed,
    List<Step> history)
    implements Trailed {

  public Referral {
    history = List.copyOf(history);
  }

  /// The place of a sealed value in a referral.
  public static String context(UUID id, String field) {
    return "referrals/" + id + "/" + field;
  }

  /// Whether no answer came in time.
  public boolean overdue(Instant now) {
    return status.unanswered() && replyBy.isBefore(now);
  }

  /// Whether the same sender asks the same partner for the same person: then a repeated sending
  /// changes nothing.
  public boolean sameAs(Referral other) {
    return from.equals(other.from) && to.equals(other.to) && caseNumber.equals(other.caseNumber);
  }

  /// The partner takes a step.
  ///
  /// @throws ReferralRefusal.IllegalMove when the step cannot follow on where it stands
  /// @throws ReferralRefusal.ConsentExpired when it would accept on a consent that ran out
  public Change<Referral> answered(Answer answer, LocalDate today) {
    if (!answer.move().legalFrom(status)) {
      throw new ReferralRefusal.IllegalMove(answer.move(), status);
    }
    if (answer.move() == Move.ACCEPT
        && consent.expiresOn() != null
        && consent.expiresOn().isBefore(today)) {
      throw new ReferralRefusal.ConsentExpired();
    }
    var step = Step.of(answer);
    return Change.to(at(step, answer.status().open() ? disclosed : null))
        .sending(
            new PartnerAnswered(
                step.event(),
                id,
                step.status(),
                step.at(),
                to,
                step.reason(),
                step.on(),
                step.text()))
        .noting("from", status)
        .noting("to", step.status());
  }

  /// The sender tells whom it is about. Coming twice, it changes nothing.
  ///
  /// @throws ReferralRefusal.NotTakenOn before the partner has taken it on, and after it ended
  public Change<Referral> disclosing(Supplier<Sealed> items) {
    if (!status.takenOn()) {
      throw new ReferralRefusal.NotTakenOn();
    }
    return disclosed == null ? Change.to(with(status, items.get(), history)) : Change.none();
  }

  /// The sender takes it back, or the survivor the consent: it ends, and what was sent is
  /// forgotten. One that ended before keeps how it ended, and is forgotten nevertheless.
  public Change<Referral> takenBack(Status as, UUID event, Instant at) {
    if (status == Status.REVOKED || status == Status.WITHDRAWN) {
      return Change.none();
    }
    var after = status.open() ? at(Step.sender(event, as, at), null) : with(status, null, history);
    return Change.to(after)
        .sending(new Forgotten(id))
        .noting("from", status)
        .noting("to", after.status);
  }

  private Referral at(Step step, @Nullable Sealed stillDisclosed) {
    var more = new ArrayList<>(history);
    more.add(step);
    return with(step.status(), stillDisclosed, more);
  }

  private Referral with(Status now, @Nullable Sealed nowDisclosed, List<Step> steps) {
    return new Referral(
        id,
        revision,
        from,
        to,
        caseNumber,
        service,
        urgency,
        reason,
        now,
        now.open(),
        ageBand,
        sentAt,
        receivedAt,
        replyBy,
        consent,
        content,
        nowDisclosed,
        steps);
  }
}
