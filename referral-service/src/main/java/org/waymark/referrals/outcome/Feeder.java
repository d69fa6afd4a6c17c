package org.waymark.referrals.outcome;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.referrals.referral.PartnerAnswered;
import org.waymark.resourceserver.outbox.MessageHandler;

/// Brings the partners' steps into the feed.
@Component
class Feeder implements MessageHandler<PartnerAnswered> {
  private final Feed feed;

  Feeder(Feed feed) {
    this.feed = feed;
  }

  @Override
  public Class<PartnerAnswered> type() {
    return PartnerAnswered.class;
  }

  @Override
  public void handle(UUID document, PartnerAnswered answered) {
    feed.append(answered);
  }
}
