package org.waymark.referrals.referral.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.referrals.referral.Answer;
import org.waymark.referrals.referral.Referral;
import org.waymark.referrals.referral.ReferralRefusal;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.problem.NotFound;
import org.waymark.resourceserver.seal.Sealed;
import org.waymark.resourceserver.seal.Seals;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.TrailedStore;
import org.waymark.resourceserver.trail.Trails;
import org.waymark.resourceserver.web.Cursor;
import org.waymark.resourceserver.web.Page;
import org.waymark.resourceserver.web.Revision;

/// The desk of the receiving organisation: it sees its own referrals and no others, and answers
/// them.
@Component
class PartnerInbox {
  private final TrailedStore<Referral> referrals;
  private final Inbox inbox;
  private final Trails trails;
  private final Seals seals;
  private final Clock clock;

  PartnerInbox(
      TrailedStore<Referral> referrals, Inbox inbox, Trails trails, Seals seals, Clock clock) {
    this.referrals = referrals;
    this.inbox = inbox;
    this.trails = trails;
    this.seals = seals;
    this.clock = clock;
  }

  Page<Referral> list(Actor actor, Box box, @Nullable String cursor, @Nullable Integer limit) {
    var size = Page.limit(limit);
    var found = inbox.of(actor.organisation(), box == Box.OPEN, Cursor.parse(cursor), size + 1);
    trails.list(actor, Act.of("list-referrals", "referral").with("box", box));
    return Page.cut(found, size, last -> new Cursor(last.receivedAt(), last.id()));
  }

  /// Reads one.
  ///
  /// @throws NotFound when it is another organisation's
  Referral read(Actor actor, UUID id) {
    return referrals.read(id, actor, Act.of("read-referral", "referral"), own(actor));
  }

  /// Takes a step.
  ///
  /// @throws NotFound when it is another organisation's
  /// @throws ReferralRefusal when it cannot follow on where the referral stands
  Referral move(Actor actor, UUID id, Revision revision, MoveAsked asked) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    asked.check(today.plusDays(1)); // it may be tomorrow already where the partner is
    var event = UUID.randomUUID();
    return referrals.change(
        id,
        revision,
        actor,
        Act.of("move-referral", "referral").with("move", asked.move()),
        referral -> {
          own(actor).accept(referral);
          var answer =
              new Answer(
                  event,
                  asked.move(),
                  actor.id(),
                  clock.instant(),
                  asked.reason(),
                  asked.outcome(),
                  asked.on(),
                  sealed(referral, event, asked.text()));
          return referral.answered(answer, today);
        });
  }

  private @Nullable Sealed sealed(Referral referral, UUID event, @Nullable String text) {
    return text == null || !referral.open()
        ? null
        : seals.seal(referral.id(), Referral.context(referral.id(), "history/" + event), text);
  }

  private static Consumer<Referral> own(Actor actor) {
    return referral -> {
      if (!referral.to().equals(actor.organisation())) {
        throw new NotFound();
      }
    };
  }

  /// The two parts of an inbox.
  enum Box {
    OPEN,
    CLOSED
  }
}
