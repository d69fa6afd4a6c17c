package org.waymark.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TornReadTest {
  private static final int FIELDS = 120;

  @Test
  void a_reader_never_sees_half_of_a_change() {
    try (var store = EmbeddedStore.start(null, 0);
        var client = MongoClients.create(store.connectionString())) {
      assertThat(tornReads(client, Duration.ofSeconds(3))).isZero();
    }
  }

  /// The same stress on the engine as published: proves that the test above can see a torn read.
  @Test
  void the_unprotected_engine_shows_half_changes() {
    var server = new MongoServer(H2Backend.inMemory());
    var address = server.bind();
    try (var client = MongoClients.create("mongodb://127.0.0.1:" + address.getPort())) {
      assertThat(tornReads(client, Duration.ofSeconds(30))).isPositive();
    } finally {
      server.shutdownNow();
    }
  }

  /// Every change sets all fields to one value; a read with two values in it was torn. Ends at the
  /// first one.
  private static long tornReads(MongoClient client, Duration atMost) {
    var pages = client.getDatabase("book").getCollection("pages");
    pages.insertOne(allFields(0));
    var torn = new AtomicLong();
    var end = Instant.now().plus(atMost);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 2; i++) {
        threads.execute(() -> rewrite(pages, end, torn));
      }
      for (int i = 0; i < 6; i++) {
        threads.execute(() -> read(pages, end, torn));
      }
    }
    return torn.get();
  }

  private static void rewrite(MongoCollection<Document> pages, Instant end, AtomicLong torn) {
    for (int value = 1; Instant.now().isBefore(end) && torn.get() == 0; value++) {
      int now = value;
      Bson change =
          Updates.combine(
              IntStream.range(0, FIELDS).mapToObj(f -> Updates.set("f" + f, now)).toList());
      pages.updateOne(Filters.eq("_id", 1), change);
    }
  }

  private static void read(MongoCollection<Document> pages, Instant end, AtomicLong torn) {
    while (Instant.now().isBefore(end) && torn.get() == 0) {
      var page = pages.find(Filters.eq("_id", 1)).first();
      if (page != null
          && IntStream.range(0, FIELDS).mapToObj(f -> page.get("f" + f)).distinct().count() > 1) {
        torn.incrementAndGet();
      }
    }
  }

  private static Document allFields(int value) {
    var page = new Document("_id", 1);
    IntStream.range(0, FIELDS).forEach(f -> page.append("f" + f, value));
    return page;
  }
}
