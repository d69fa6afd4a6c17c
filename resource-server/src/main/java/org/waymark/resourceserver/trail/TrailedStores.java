package org.waymark.resourceserver.trail;

import java.time.Clock;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.resourceserver.outbox.Outbox;
import org.waymark.resourceserver.outbox.Relay;

/// Makes the store of each audited type of document: `stores.of(Thing.class)`, once per type, as a
/// bean.
public final class TrailedStores {
  private final MongoTemplate mongo;
  private final Outbox outbox;
  private final Relay relay;
  private final Clock clock;

  TrailedStores(MongoTemplate mongo, Outbox outbox, Relay relay, Clock clock) {
    this.mongo = mongo;
    this.outbox = outbox;
    this.relay = relay;
    this.clock = clock;
  }

  public <T extends Trailed> TrailedStore<T> of(Class<T> type) {
    return new TrailedStore<>(new Shelf<>(mongo, outbox, relay, clock, type));
  }
}
