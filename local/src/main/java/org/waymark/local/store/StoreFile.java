package org.waymark.local.store;

import java.nio.file.Path;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// The file under the store, opened so that nothing is written to it but whole commits.
final class StoreFile {
  /// Collections above this size are scanned noticeably slowly: the engine has unique indexes only.
  static final int COMFORTABLE = 2_000;

  private static final String DATA_PREFIX = "databases.";
  private static final String FILES = "caseFiles";
  private static final int CACHE_MEGABYTES = 32;
  private static final int FILL_RATE = 50;
  private static final int COMPACT_BYTES = 4 << 20;

  private final MVStore store;
  private final boolean persistent;

  private StoreFile(MVStore store, boolean persistent) {
    this.store = store;
    this.persistent = persistent;
  }

  static StoreFile open(@Nullable Path file) {
    var builder = new MVStore.Builder().autoCommitDisabled().cacheSize(CACHE_MEGABYTES);
    if (file != null) {
      builder.fileName(file.toAbsolutePath().toString()).compress();
    }
    try {
      var store = builder.open();
      forgetIndexes(store);
      return new StoreFile(store, file != null);
    } catch (MVStoreException unreadable) {
      throw new IllegalStateException(
          "The store file " + file + " cannot be opened: " + unreadable.getMessage(), unreadable);
    }
  }

  /// The engine rebuilds an index that is missing, and trusts one that is there. A file written by
  /// an unprotected engine, or damaged, may hold one that disagrees with its data; rebuilding all
  /// of them rules that out.
  private static void forgetIndexes(MVStore store) {
    store.getMapNames().stream()
        .filter(name -> name.contains("._index_"))
        .toList()
        .forEach(store::removeMap);
  }

  MVStore store() {
    return store;
  }

  void commit() {
    store.commit();
  }

  void sync() {
    if (persistent) {
      store.sync();
    }
  }

  /// Gives back the space of overwritten documents, a little at a time. The caller keeps writers
  /// out.
  void tidy() {
    if (persistent && !store.isClosed()) {
      store.compact(FILL_RATE, COMPACT_BYTES);
    }
  }

  /// Rewrites the whole file: besides the space, this removes what was deleted, destroyed data keys
  /// included.
  void close() {
    store.close(persistent ? -1 : 0);
  }

  List<String> outgrown() {
    return store.getMapNames().stream()
        .filter(name -> name.startsWith(DATA_PREFIX) && name.endsWith("." + FILES))
        .filter(name -> store.openMap(name).size() > COMFORTABLE)
        .map(name ->
            "%s holds %,d files; this store is meant for about %,d. Set WAYMARK_MONGODB_URI to use a MongoDB server."
                .formatted(
                    name.substring(DATA_PREFIX.length()), store.openMap(name).size(), COMFORTABLE))
        .sorted()
        .toList();
  }
}
