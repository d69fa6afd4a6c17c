package org.waymark.local.store;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets an optimistic save find its document. Such a save asks for `_id` and `version` together;
/// the engine uses an index only when its fields are exactly those of the question, and would read
/// the whole collection otherwise. A collection gets that index, which a MongoDB server neither
/// needs nor sees, with the first such save.
final class VersionIndexes {
  private static final Set<String> QUESTION = Set.of("_id", "version");
  private static final Map<String, String> STATEMENTS =
      Map.of("update", "updates", "delete", "deletes");

  private final MongoBackend engine;
  private final Set<String> prepared = new HashSet<>();

  VersionIndexes(MongoBackend engine) {
    this.engine = engine;
  }

  /// The caller holds the exclusive lock.
  void prepareFor(Channel channel, String database, String name, Document command) {
    if (asksByVersion(name, command) && command.get(name) instanceof String collection) {
      if (prepared.add(database + "." + collection)) {
        engine.handleCommand(channel, database, "createIndexes", creation(collection, database));
      }
    }
  }

  private static Document creation(String collection, String database) {
    var index =
        new Document("key", new Document("_id", 1).append("version", 1))
            .append("name", "_id_version")
            .append("unique", true)
            .append("ns", database + "." + collection);
    return new Document("createIndexes", collection).append("indexes", List.of(index));
  }

  private static boolean asksByVersion(String name, Document command) {
    if (name.equals("findAndModify")) {
      return isQuestion(command.get("query"));
    }
    String statements = STATEMENTS.get(name);
    return statements != null
        && command.get(statements) instanceof Collection<?> all
        && all.stream().anyMatch(each -> each instanceof Document one && isQuestion(one.get("q")));
  }

  private static boolean isQuestion(@Nullable Object filter) {
    return filter instanceof Document document && document.keySet().equals(QUESTION);
  }
}
