package org.waymark.local.store;

import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/// Damages a store file the way an engine killed between two commits would: data there, index entry
/// missing.
final class StoreFileTearing {
  private StoreFileTearing() {}

  /// Takes one entry out of every index: one that is empty would be rebuilt even by the published
  /// engine.
  static long loseOneEntryOfEveryIndexOf(Path file) {
    try (var store = MVStore.open(file.toString())) {
      var indexes = store.getMapNames().stream().filter(name -> name.contains("._index_")).toList();
      indexes.stream().map(store::openMap).forEach(index -> index.remove(index.firstKey()));
      store.commit();
      return indexes.size();
    }
  }
}
