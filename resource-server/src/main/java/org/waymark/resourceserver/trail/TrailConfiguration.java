package org.waymark.resourceserver.trail;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.resourceserver.access.RefusalLog;
import org.waymark.resourceserver.outbox.MessageHandler;
import org.waymark.resourceserver.outbox.Outbox;
import org.waymark.resourceserver.outbox.Relay;
import org.waymark.resourceserver.store.MongoMapping;

/// Trails for every service that keeps a database.
@AutoConfiguration(
    afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@ConditionalOnProperty("spring.mongodb.database")
class TrailConfiguration {
  @Bean
  TrailBook trailBook(MongoTemplate mongo, Outbox outbox) {
    return new TrailBook(mongo, outbox);
  }

  @Bean
  MessageHandler<TrailEntry> trailEntryHandler(TrailBook book) {
    return new TrailEntryHandler(book);
  }

  @Bean
  Trails trails(TrailBook book, Clock clock) {
    return new Trails(book, clock);
  }

  @Bean
  TrailedStores trailedStores(MongoTemplate mongo, Outbox outbox, Relay relay, Clock clock) {
    return new TrailedStores(mongo, outbox, relay, clock);
  }

  @Bean
  RefusalLog refusalLog(Trails trails) {
    return (actor, endpoint, object) -> {
      var act = Act.of("request", "unknown").with("endpoint", endpoint);
      trails.refused(actor, object == null ? act : act.on(object));
    };
  }

  @Bean
  MongoMapping trailMapping() {
    return new MongoMapping() {
      @Override
      public List<Class<?>> polymorphicTypes() {
        return List.of(TrailEntry.class);
      }
    };
  }
}
