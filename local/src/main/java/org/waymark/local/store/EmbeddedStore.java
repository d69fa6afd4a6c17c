package org.waymark.local.store;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A running store. It listens on the loopback address only.
public final class EmbeddedStore implements AutoCloseable {
  /// More than there are cores: a worker waits while its write goes to the disk, and only writes
  /// that wait together can share one commit.
  private static final int WORKERS = 32;

  private final MongoServer server;
  private final DurableBackend backend;
  private final String connectionString;

  private EmbeddedStore(MongoServer server, DurableBackend backend, String connectionString) {
    this.server = server;
    this.backend = backend;
    this.connectionString = connectionString;
  }

  /// Starts a store anyone on this machine may use; for tests.
  ///
  /// @param file where the data is kept, or null for a store that lives in memory only
  /// @param port the port to listen on, 0 for any free one
  public static EmbeddedStore start(@Nullable Path file, int port) {
    return start(file, port, Admission.open());
  }

  /// Starts a store that answers only clients which carry `token` as their application name.
  public static EmbeddedStore start(@Nullable Path file, int port, String token) {
    return start(file, port, Admission.requiring(token));
  }

  private static EmbeddedStore start(@Nullable Path file, int port, Admission admission) {
    var storeFile = StoreFile.open(file);
    var backend = new DurableBackend(new H2Backend(storeFile.store()), storeFile, admission);
    var server = new MongoServer(backend);
    // binding is the last step: until then a failure leaves nothing but the file to close
    try {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, WORKERS);
    } catch (RuntimeException | Error refused) {
      backend.close();
      throw refused;
    }
    int bound = server.getLocalAddress().getPort();
    return new EmbeddedStore(server, backend, admission.connectionString(bound));
  }

  /// What a MongoDB driver needs to connect. Carries the token when there is one, so it is a secret
  /// then.
  public String connectionString() {
    return connectionString;
  }

  /// The collections that have outgrown this store, in words for the person who starts it.
  public List<String> outgrown() {
    return backend.storeFile().outgrown();
  }

  /// Stops listening, lets running commands finish and compacts the file, so that deleted keys do
  /// not linger in it.
  @Override
  public void close() {
    server.shutdownNow();
  }
}
