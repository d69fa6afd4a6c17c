package org.waymark.referrals.referral.inbox;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.referrals.referral.Referral;
import org.waymark.referrals.referral.inbox.PartnerInbox.Box;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.web.Page;
import org.waymark.resourceserver.web.Revision;

@RestController
@RequestMapping("/referrals")
@Allow({Role.PARTNER_WORKER, Role.PARTNER_ADMIN})
class InboxController {
  private final PartnerInbox inbox;
  private final ReferralViews views;
  private final Clock clock;

  InboxController(PartnerInbox inbox, ReferralViews views, Clock clock) {
    this.inbox = inbox;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping
  Page<InboxItem> list(
      @RequestParam(defaultValue = "open") String box,
      @RequestParam @Nullable String cursor,
      @RequestParam @Nullable Integer limit,
      Actor actor) {
    var now = clock.instant();
    return inbox.list(actor, box(box), cursor, limit).map(referral -> InboxItem.of(referral, now));
  }

  @GetMapping("/{id}")
  ResponseEntity<ReferralView> read(@PathVariable UUID id, Actor actor) {
    return answer(inbox.read(actor, id));
  }

  @PostMapping("/{id}/moves")
  ResponseEntity<ReferralView> move(
      @PathVariable UUID id, @Valid @RequestBody MoveAsked asked, Revision revision, Actor actor) {
    return answer(inbox.move(actor, id, revision, asked));
  }

  private ResponseEntity<ReferralView> answer(Referral referral) {
    return new Revision(referral.revision()).ok(views.of(referral));
  }

  private static Box box(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "open" -> Box.OPEN;
      case "closed" -> Box.CLOSED;
      default -> throw FieldErrors.of("/box", "is open or closed");
    };
  }
}
