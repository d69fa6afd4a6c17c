package org.waymark.resourceserver.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waymark.resourceserver.testing.Actors.actorOf;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.testing.ServiceTest;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.TrailEntry;
import org.waymark.resourceserver.trail.TrailedStore;
import org.waymark.resourceserver.trail.Trails;
import org.waymark.resourceserver.trial.Teller;
import org.waymark.resourceserver.trial.Thing;
import org.waymark.resourceserver.web.Revision;

@ServiceTest
class RelayTest {
  private static final Actor UNA = actorOf("una", "org-a", Role.CASEWORKER);

  @Autowired TrailedStore<Thing> things;
  @Autowired Trails trails;
  @Autowired Teller teller;
  @Autowired Relay relay;
  @Autowired Outbox outbox;
  @Autowired MongoTemplate mongo;
  @Autowired Clock clock;
  @Autowired ObjectProvider<MessageHandler<?>> handlers;

  private final UUID id = UUID.randomUUID();

  @BeforeEach
  void keep() {
    teller.told.clear();
    teller.down = false;
    things.insert(Thing.of(id), UNA, Act.of("open-thing"), _ -> {});
  }

  private void growAndTell() {
    things.change(id, Revision.ANY, UNA, Act.of("grow-thing"), Thing::growAndTell);
  }

  private long entriesDelivered() {
    return mongo.getCollection("trail").countDocuments(Filters.regex("_id", "^things/" + id + "/"));
  }

  @Test
  void messages_arrive_in_order_and_leave_nothing_behind() {
    for (int i = 0; i < 5; i++) {
      growAndTell();
    }
    await().until(() -> things.pending(id, Message.class).isEmpty());
    assertThat(teller.told).extracting(Thing.Told::size).containsSubsequence(0, 1, 2, 3, 4);
    var document = mongo.getCollection("things").find(Filters.eq("_id", id)).first();
    assertThat(document).isNotNull().doesNotContainKey(Outbox.DUE);
  }

  @Test
  void one_that_cannot_be_delivered_holds_back_no_trail_entry_and_arrives_in_the_end() {
    teller.down = true;
    growAndTell();
    growAndTell();
    await().until(() -> things.pending(id, TrailEntry.class).isEmpty());
    assertThat(entriesDelivered()).isEqualTo(3);
    assertThat(things.pending(id, Thing.Told.class)).hasSize(2);
    assertThat(teller.told).isEmpty();

    teller.down = false;
    await().until(() -> things.pending(id, Thing.Told.class).isEmpty());
    assertThat(teller.told).extracting(Thing.Told::size).containsExactly(0, 1);
  }

  @Test
  void two_relays_at_once_double_no_entry_and_lose_none() throws Exception {
    var other =
        new Relay(
            mongo,
            new Delivery(mongo, outbox, new Handlers(handlers), clock, Duration.ofSeconds(1)),
            clock,
            1000);
    other.register("things");
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done :
          both.invokeAll(
              IntStream.range(0, 30)
                  .<java.util.concurrent.Callable<Boolean>>mapToObj(i ->
                      () -> {
                        if (i % 3 == 0) {
                          growAndTell();
                        }
                        (i % 2 == 0 ? other : relay).sweep();
                        return true;
                      })
                  .toList())) {
        done.get();
      }
    }
    await().until(() -> things.pending(id, Message.class).isEmpty());
    assertThat(entriesDelivered()).isEqualTo(11);
    assertThat(teller.told.stream().map(Thing.Told::size).distinct()).hasSize(10);
    assertThat(trails.verify(things.trailOf(id))).isEmpty();
  }
}
