package org.waymark.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StorePromisesTest {
  private static final String TOKEN = "a token of the test";

  @TempDir Path directory;

  @Test
  void a_client_without_the_token_is_refused() {
    try (var store = EmbeddedStore.start(null, 0, TOKEN);
        var stranger =
            MongoClients.create(
                store.connectionString().replaceFirst("appName=.*", "appName=guess"))) {
      assertThatThrownBy(() -> letters(stranger).countDocuments())
          .isInstanceOfSatisfying(
              MongoCommandException.class, e -> assertThat(e.getErrorCode()).isEqualTo(13));
      assertThatThrownBy(() -> letters(stranger).insertOne(new Document()))
          .isInstanceOfSatisfying(
              MongoCommandException.class, e -> assertThat(e.getErrorCode()).isEqualTo(13));
    }
  }

  @Test
  void a_client_with_the_token_is_served() {
    try (var store = EmbeddedStore.start(null, 0, TOKEN);
        var client = MongoClients.create(store.connectionString())) {
      letters(client).insertOne(new Document("_id", UUID.randomUUID()));

      assertThat(letters(client).countDocuments()).isOne();
    }
  }

  @Test
  void hello_is_answered() {
    try (var store = EmbeddedStore.start(null, 0);
        var client = MongoClients.create(store.connectionString())) {
      var answer = client.getDatabase("any").runCommand(new Document("hello", 1));

      assertThat(answer.getBoolean("ismaster")).isTrue();
      assertThat(answer.getBoolean("isWritablePrimary")).isTrue();
    }
  }

  @Test
  void data_and_unique_indexes_survive_a_restart() {
    Path file = directory.resolve("store.mv");
    var id = UUID.randomUUID();
    try (var store = EmbeddedStore.start(file, 0);
        var client = MongoClients.create(store.connectionString())) {
      letters(client).createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
      letters(client).insertOne(new Document("_id", id).append("number", 1));
    }
    try (var store = EmbeddedStore.start(file, 0);
        var client = MongoClients.create(store.connectionString())) {
      assertThat(letters(client).find(Filters.eq("number", 1)).first()).containsEntry("_id", id);
      assertThatThrownBy(() -> letters(client).insertOne(new Document("number", 1)))
          .isInstanceOf(MongoWriteException.class)
          .hasMessageContaining("E11000");
    }
  }

  @Test
  void an_index_at_odds_with_its_data_is_mended_at_start() {
    Path file = directory.resolve("torn.mv");
    var ids = List.of(UUID.randomUUID(), UUID.randomUUID());
    try (var store = EmbeddedStore.start(file, 0);
        var client = MongoClients.create(store.connectionString())) {
      ids.forEach(id -> letters(client).insertOne(new Document("_id", id)));
    }
    assertThat(StoreFileTearing.loseOneEntryOfEveryIndexOf(file)).as("indexes torn").isPositive();

    try (var store = EmbeddedStore.start(file, 0);
        var client = MongoClients.create(store.connectionString())) {
      assertThat(ids)
          .allSatisfy(
              id -> assertThat(letters(client).find(Filters.eq("_id", id)).first()).isNotNull());
    }
  }

  @Test
  void a_file_in_use_is_not_opened_a_second_time() {
    Path file = directory.resolve("used.mv");
    try (var store = EmbeddedStore.start(file, 0)) {
      assertThat(store.outgrown()).isEmpty();
      assertThatThrownBy(() -> EmbeddedStore.start(file, 0))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("used.mv");
    }
  }

  @Test
  void a_collection_of_files_that_has_outgrown_the_store_is_named() {
    try (var store = EmbeddedStore.start(null, 0);
        var client = MongoClients.create(store.connectionString())) {
      var files = client.getDatabase("waymark_cases").getCollection("caseFiles");
      files.insertMany(
          IntStream.rangeClosed(0, StoreFile.COMFORTABLE)
              .mapToObj(i -> new Document("_id", i))
              .toList());

      assertThat(store.outgrown())
          .singleElement()
          .asString()
          .contains("waymark_cases.caseFiles", "2,001");
    }
  }

  @Test
  void a_save_that_asks_for_its_version_is_served_by_an_index() {
    try (var store = EmbeddedStore.start(null, 0);
        var client = MongoClients.create(store.connectionString())) {
      var id = UUID.randomUUID();
      letters(client).insertOne(new Document("_id", id).append("version", 0L));
      letters(client).insertOne(new Document("_id", UUID.randomUUID()).append("version", 0L));

      var saved = save(client, id, 0L);
      var stale = save(client, id, 0L);
      var again = save(client, id, 1L);

      assertThat(saved).isOne();
      assertThat(stale).isZero();
      assertThat(again).isOne();
      assertThat(letters(client).listIndexes())
          .extracting(i -> i.getString("name"))
          .contains("_id_version");
    }
  }

  private static long save(MongoClient client, Object id, long version) {
    var question = new Document("_id", id).append("version", version);
    return letters(client)
        .updateOne(question, Updates.set("version", version + 1))
        .getModifiedCount();
  }

  private static MongoCollection<Document> letters(MongoClient client) {
    return client.getDatabase("post").getCollection("letters");
  }
}
