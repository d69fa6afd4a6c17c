package org.waymark.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/// Kills the store in the middle of many writers and counts what it had promised to keep.
@DisplayNameGeneration(ReplaceUnderscores.class)
class KillTest {
  private static final int WRITERS = 16;
  private static final int ENOUGH = 1_500;
  private static final String PADDING = "x".repeat(1_000);

  @TempDir Path directory;

  /// What the store has acknowledged: a letter's id and the last version of it.
  private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();

  @RepeatedTest(3)
  void nothing_acknowledged_is_lost_and_no_index_is_torn() throws Exception {
    Path file = directory.resolve("store.mv");
    writeUntilKilled(file);
    try (var store = StoreProcess.start(file);
        var client = MongoClients.create(store.connectionString())) {
      acknowledged.forEach((id, version) -> assertKept(letters(client), id, version));
      for (Document found : letters(client).find().batchSize(500)) {
        assertIndexed(letters(client), found);
      }
    }
  }

  private void writeUntilKilled(Path file) throws Exception {
    try (var store = StoreProcess.start(file);
        var client = MongoClients.create(store.connectionString());
        var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      letters(client).createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
      for (int writer = 0; writer < WRITERS; writer++) {
        String name = "writer-" + writer;
        writers.execute(() -> writeUntilRefused(letters(client), name));
      }
      await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.size() >= ENOUGH);
      store.kill();
    }
  }

  private void writeUntilRefused(MongoCollection<Document> letters, String writer) {
    try {
      for (int i = 0; ; i++) {
        String id = writer + "/" + i;
        letters.insertOne(
            new Document("_id", id)
                .append("version", 0L)
                .append("number", id)
                .append("text", PADDING));
        acknowledged.put(id, 0L);
        var question = new Document("_id", id).append("version", 0L);
        letters.updateOne(question, Updates.set("version", 1L));
        acknowledged.put(id, 1L);
      }
    } catch (MongoException killed) {
      // the end of the run
    }
  }

  private static void assertKept(MongoCollection<Document> letters, String id, long version) {
    var kept = letters.find(Filters.eq("_id", id)).first();
    assertThat(kept).as(id).isNotNull();
    assertThat(kept.getLong("version")).as(id).isGreaterThanOrEqualTo(version);
  }

  private static void assertIndexed(MongoCollection<Document> letters, Document found) {
    var question = new Document("_id", found.get("_id")).append("version", found.get("version"));
    assertThat(letters.find(question).first()).isEqualTo(found);
    assertThat(letters.find(Filters.eq("number", found.get("number"))).first()).isEqualTo(found);
    assertThatThrownBy(() ->
            letters.insertOne(new Document("_id", "copy").append("number", found.get("number"))))
        .isInstanceOf(MongoWriteException.class);
  }

  private static MongoCollection<Document> letters(MongoClient client) {
    return client.getDatabase("post").getCollection("letters");
  }
}
