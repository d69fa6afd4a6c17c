package org.waymark.resourceserver.outbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.waymark.resourceserver.problem.Wordless;

/// Carries messages out of documents: at once after a write, and by a sweep for what an instance
/// that died left behind. Several instances may do so at once.
public final class Relay implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Relay.class);
  private static final int AT_ONCE = 200;

  private final MongoTemplate mongo;
  private final Delivery delivery;
  private final Clock clock;
  private final long everyMillis;
  private final Set<String> collections = ConcurrentHashMap.newKeySet();
  private final Map<Place, Boolean> underway = new ConcurrentHashMap<>();
  private volatile Threads threads = Threads.NONE;

  Relay(MongoTemplate mongo, Delivery delivery, Clock clock, long everyMillis) {
    this.mongo = mongo;
    this.delivery = delivery;
    this.clock = clock;
    this.everyMillis = everyMillis;
  }

  /// Has the outboxes of a collection delivered. The unique index over id and version makes
  /// versioned writes find their document on the embedded store, which uses an index only when its
  /// keys are exactly those asked for.
  public void register(String collection) {
    mongo.execute(
        collection,
        documents -> {
          documents.createIndex(
              Indexes.ascending("_id", Outbox.VERSION), new IndexOptions().unique(true));
          return documents.createIndex(
              Indexes.ascending(Outbox.DUE), new IndexOptions().sparse(true));
        });
    collections.add(collection);
  }

  /// Delivers the outbox of one document soon, without making anybody wait.
  public void nudge(String collection, UUID document) {
    var place = new Place(collection, document);
    if (underway.put(place, true) == null) {
      try {
        threads.workers().execute(() -> work(place));
      } catch (RejectedExecutionException _) {
        underway.remove(place); // stopping or not started: the sweep finds it
      }
    }
  }

  /// Delivers everything that is due, before it returns. For sweeps and tests.
  public void sweep() {
    for (var collection : collections) {
      var due = Filters.lte(Outbox.DUE, Date.from(clock.instant()));
      var found = new ArrayList<UUID>();
      mongo.execute(
          collection,
          documents ->
              documents
                  .find(due)
                  .projection(Projections.include("_id"))
                  .sort(Sorts.ascending(Outbox.DUE))
                  .limit(AT_ONCE)
                  .batchSize(AT_ONCE)
                  .map(document -> document.get("_id", UUID.class))
                  .into(found));
      found.forEach(id -> delivery.deliver(collection, id));
    }
  }

  private void work(Place place) {
    try {
      // a write during delivery sets the mark again: deliver until none came in between
      while (Boolean.TRUE.equals(underway.replace(place, false))) {
        delivery.deliver(place.collection, place.document);
      }
    } catch (RuntimeException failure) {
      log.warn("An outbox waits for the next sweep", Wordless.of(failure));
    } finally {
      if (Boolean.TRUE.equals(underway.remove(place))) {
        nudge(place.collection, place.document);
      }
    }
  }

  private void sweepQuietly() {
    try {
      sweep();
    } catch (RuntimeException failure) {
      log.warn("The outboxes could not be swept", Wordless.of(failure));
    }
  }

  @Override
  public void start() {
    threads =
        new Threads(
            Executors.newVirtualThreadPerTaskExecutor(),
            Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("relay-sweep").factory()));
    var _ =
        threads
            .clock()
            .scheduleWithFixedDelay(
                this::sweepQuietly, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    threads.close();
    threads = Threads.NONE;
  }

  @Override
  public boolean isRunning() {
    return !threads.equals(Threads.NONE);
  }

  private record Place(String collection, UUID document) {}

  private record Threads(ExecutorService workers, ScheduledExecutorService clock) {
    static final Threads NONE = stopped();

    private static Threads stopped() {
      var none = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
      none.shutdown();
      return new Threads(none, none);
    }

    void close() {
      clock.shutdownNow();
      workers.shutdown();
      try {
        if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
          workers.shutdownNow();
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
