package org.waymark.resourceserver.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Turns red on a query that no declared index serves: on a real server it would walk the whole
/// collection, which no test with ten documents would notice. An index serves a query that narrows
/// its first field.
public final class IndexGuard implements AfterAllCallback {
  static final Watch WATCH = new Watch();

  @Override
  public void afterAll(ExtensionContext context) {
    assertThat(uncovered()).as("queries without an index").isEmpty();
  }

  /// The uncovered queries seen so far in this JVM, as `collection: fields`.
  public static Set<String> uncovered() {
    return WATCH.uncovered();
  }

  static final class Watch implements CommandListener {
    private final Map<String, Set<String>> leading = new ConcurrentHashMap<>();
    private final Map<String, Set<Set<String>>> asked = new ConcurrentHashMap<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
      var command = event.getCommand();
      var name = event.getCommandName();
      var target = command.get(name);
      if (target == null || !target.isString()) {
        return;
      }
      var collection = target.asString().getValue();
      switch (name) {
        case "createIndexes" -> command.getArray("indexes").forEach(i -> declare(collection, i));
        case "find" -> ask(collection, command.get("filter"));
        case "count", "distinct", "findAndModify" -> ask(collection, command.get("query"));
        case "aggregate" -> ask(collection, firstMatch(command.getArray("pipeline")));
        case "update" -> command.getArray("updates").forEach(u -> ask(collection, q(u)));
        case "delete" -> command.getArray("deletes").forEach(d -> ask(collection, q(d)));
        default -> {}
      }
    }

    Set<String> uncovered() {
      var bare = new TreeSet<String>();
      asked.forEach((collection, queries) -> {
        var served = leading.getOrDefault(collection, Set.of());
        for (var fields : queries) {
          if (!fields.contains("_id") && fields.stream().noneMatch(served::contains)) {
            bare.add(collection + ": " + fields);
          }
        }
      });
      return bare;
    }

    void forget(String collection) {
      asked.remove(collection);
    }

    private void declare(String collection, BsonValue index) {
      leading
          .computeIfAbsent(collection, _ -> ConcurrentHashMap.newKeySet())
          .add(index.asDocument().getDocument("key").getFirstKey());
    }

    private void ask(String collection, @org.jspecify.annotations.Nullable BsonValue filter) {
      asked
          .computeIfAbsent(collection, _ -> ConcurrentHashMap.newKeySet())
          .add(filter == null ? Set.of() : fields(filter.asDocument()));
    }

    private static Set<String> fields(BsonDocument filter) {
      var fields = new LinkedHashSet<String>();
      filter.forEach((key, value) -> {
        if (key.equals("$and")) {
          value.asArray().forEach(part -> fields.addAll(fields(part.asDocument())));
        } else if (!key.startsWith("$")) {
          fields.add(key);
        }
      });
      return fields;
    }

    private static @org.jspecify.annotations.Nullable BsonValue q(BsonValue statement) {
      return statement.asDocument().get("q");
    }

    private static @org.jspecify.annotations.Nullable BsonValue firstMatch(BsonArray pipeline) {
      List<BsonValue> stages = pipeline.getValues();
      return stages.isEmpty() ? null : stages.getFirst().asDocument().get("$match");
    }
  }
}
