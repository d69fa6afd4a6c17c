package org.waymark.cases.casefile.referral.line;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.resourceserver.outbox.Message;
import org.waymark.resourceserver.outbox.MessageHandler;

/// Which message the sender handles how.
@Configuration
class LineHandlers {

  @Bean
  MessageHandler<SendReferral> sendsReferrals(Sender sender) {
    return new Handler<>(SendReferral.class, SendReferral::referral, sender::send);
  }

  @Bean
  MessageHandler<SendDisclosure> sendsDisclosures(Sender sender) {
    return new Handler<>(SendDisclosure.class, SendDisclosure::referral, sender::disclose);
  }

  @Bean
  MessageHandler<SendRevocation> sendsRevocations(Sender sender) {
    return new Handler<>(SendRevocation.class, SendRevocation::referral, sender::revoke);
  }

  private record Handler<M extends Message>(
      Class<M> type, Function<M, UUID> referral, BiConsumer<UUID, UUID> work)
      implements MessageHandler<M> {

    @Override
    public void handle(UUID file, M message) {
      work.accept(file, referral.apply(message));
    }
  }
}
