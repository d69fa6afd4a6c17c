package org.waymark.referrals.outcome;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.resourceserver.access.Allow;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.seal.Seals;
import org.waymark.resourceserver.web.Page;

/// The feed, for the sender's service only. It asks twice a second, so its reading is no entry of
/// any trail: what it hands on was written for the sender, and is traced in the sender's files.
@RestController
class OutcomeController {
  private final Feed feed;
  private final Seals seals;

  OutcomeController(Feed feed, Seals seals) {
    this.feed = feed;
    this.seals = seals;
  }

  @GetMapping("/outcomes")
  @Allow(Role.REFERRAL_SENDER)
  Outcomes after(
      @RequestParam(defaultValue = "0") long after, @RequestParam @Nullable Integer limit) {
    if (after < 0) {
      throw FieldErrors.of("/after", "is not a number of this feed");
    }
    var items = feed.after(after, Page.limit(limit)).stream().map(this::item).toList();
    return new Outcomes(items, items.isEmpty() ? after : items.getLast().seq());
  }

  private Outcomes.Item item(FedOutcome fed) {
    var text =
        Optional.ofNullable(fed.text())
            .flatMap(sealed -> seals.open(fed.referral(), fed.context(), sealed))
            .orElse(null);
    return new Outcomes.Item(
        fed.seq(),
        fed.referral(),
        fed.event(),
        fed.status(),
        fed.at(),
        fed.organisation(),
        fed.reason(),
        fed.on(),
        text);
  }
}
