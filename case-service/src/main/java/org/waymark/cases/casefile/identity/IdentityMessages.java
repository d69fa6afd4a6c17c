package org.waymark.cases.casefile.identity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.cases.survivor.IdentityDesk;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.outbox.MessageHandler;
import org.waymark.resourceserver.seal.Seals;

/// Carries news between a file and the sealed identity beside it.
@Configuration(proxyBeanMethods = false)
class IdentityMessages {

  @Bean
  MessageHandler<ParticularsChanged> particularsChanged(IdentityDoor door) {
    return new MessageHandler<>() {
      @Override
      public Class<ParticularsChanged> type() {
        return ParticularsChanged.class;
      }

      @Override
      public void handle(UUID document, ParticularsChanged message) {
        door.tell(message);
      }
    };
  }

  @Bean
  MessageHandler<BirthDateGiven> birthDateGiven(IdentityDesk survivors, Seals seals) {
    return new MessageHandler<>() {
      @Override
      public Class<BirthDateGiven> type() {
        return BirthDateGiven.class;
      }

      @Override
      public void handle(UUID document, BirthDateGiven message) {
        var by = new Actor(message.by(), message.organisation(), Set.of());
        seals
            .open(message.survivor(), BirthDateGiven.context(message.survivor()), message.date())
            .map(LocalDate::parse)
            .ifPresent(date -> survivors.recordBirthDate(by, message.survivor(), date));
      }
    };
  }
}
