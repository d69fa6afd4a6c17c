package org.waymark.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/// Which commands leave the data as it is. Anything not named here counts as a change: at worst it
/// waits for the disk in vain.
final class Commands {
  private static final Set<String> HANDSHAKES = Set.of("hello", "ismaster");

  private static final Set<String> READS =
      Set.of(
          "buildinfo",
          "collstats",
          "connectionstatus",
          "count",
          "dbstats",
          "distinct",
          "endsessions",
          "find",
          "getlasterror",
          "getlog",
          "getmore",
          "getparameter",
          "hostinfo",
          "killcursors",
          "listcollections",
          "listdatabases",
          "listindexes",
          "ping",
          "serverstatus",
          "validate",
          "whatsmyuri");

  private Commands() {}

  static boolean isHandshake(String name) {
    return HANDSHAKES.contains(name.toLowerCase(Locale.ROOT));
  }

  static boolean onlyReads(String name, Document command) {
    String lower = name.toLowerCase(Locale.ROOT);
    return READS.contains(lower) || (lower.equals("aggregate") && !writesItsResult(command));
  }

  private static boolean writesItsResult(Document aggregate) {
    return aggregate.get("pipeline") instanceof Collection<?> stages
        && stages.stream()
            .anyMatch(stage ->
                stage instanceof Document d && (d.containsKey("$out") || d.containsKey("$merge")));
  }
}
