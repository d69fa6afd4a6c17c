package org.waymark.resourceserver.outbox;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/// One relay per service that keeps a database.
@AutoConfiguration(
    afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@ConditionalOnProperty("spring.mongodb.database")
class OutboxConfiguration {
  @Bean
  Outbox outbox(MongoTemplate mongo) {
    return new Outbox(mongo.getConverter());
  }

  @Bean
  Relay relay(
      MongoTemplate mongo,
      Outbox outbox,
      ObjectProvider<MessageHandler<?>> handlers,
      Clock clock,
      @Value("${waymark.relay.every:1s}") Duration every,
      @Value("${waymark.relay.longest-wait:5s}") Duration longestWait) {
    var delivery = new Delivery(mongo, outbox, new Handlers(handlers), clock, longestWait);
    return new Relay(mongo, delivery, clock, every.toMillis());
  }
}
