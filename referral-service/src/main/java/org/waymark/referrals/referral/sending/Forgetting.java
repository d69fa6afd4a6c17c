package org.waymark.referrals.referral.sending;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.referrals.referral.Forgotten;
import org.waymark.resourceserver.outbox.MessageHandler;
import org.waymark.resourceserver.seal.Seals;

/// Destroys the key of a referral that was taken back, and with it what was sent of the person, in
/// backups too.
@Component
class Forgetting implements MessageHandler<Forgotten> {
  private final Seals seals;

  Forgetting(Seals seals) {
    this.seals = seals;
  }

  @Override
  public Class<Forgotten> type() {
    return Forgotten.class;
  }

  @Override
  public void handle(UUID document, Forgotten message) {
    seals.destroy(message.referral());
  }
}
