package org.waymark.local.store;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// The engine with its promises kept. Changes are made one at a time and answered after they are on
/// the disk; reads run side by side and leave with a copy, because the engine changes its documents
/// in place.
final class DurableBackend implements MongoBackend {
  private final MongoBackend engine;
  private final StoreFile file;
  private final Admission admission;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final GroupCommit commits;
  private final VersionIndexes versionIndexes;
  private final Housekeeping housekeeping;

  DurableBackend(MongoBackend engine, StoreFile file, Admission admission) {
    this.engine = engine;
    this.file = file;
    this.admission = admission;
    this.commits = new GroupCommit(file, lock.writeLock());
    this.versionIndexes = new VersionIndexes(engine);
    this.housekeeping = Housekeeping.start(file, lock.writeLock());
  }

  StoreFile storeFile() {
    return file;
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    var command = message.getDocument();
    return answer(
        message.getChannel(),
        message.getDatabaseName(),
        command.keySet().iterator().next(),
        command);
  }

  @Override
  public Document handleCommand(Channel channel, String database, String name, Document command) {
    return answer(channel, database, name, command);
  }

  private Document answer(Channel channel, String database, String name, Document command) {
    if (Commands.isHandshake(name)) {
      admission.greet(channel, command);
      return Failures.asReply(() ->
          engine
              .handleCommand(channel, database, "isMaster", command)
              .append("isWritablePrimary", true));
    }
    if (!admission.admits(channel)) {
      return Failures.notAuthorised();
    }
    return Commands.onlyReads(name, command)
        ? read(channel, database, name, command)
        : write(channel, database, name, command);
  }

  private Document read(Channel channel, String database, String name, Document command) {
    lock.readLock().lock();
    try {
      return Failures.asReply(
          () -> engine.handleCommand(channel, database, name, command).cloneDeeply());
    } finally {
      lock.readLock().unlock();
    }
  }

  private Document write(Channel channel, String database, String name, Document command) {
    Document reply;
    long ticket;
    lock.writeLock().lock();
    try {
      versionIndexes.prepareFor(channel, database, name, command);
      reply =
          Failures.asReply(
              () -> engine.handleCommand(channel, database, name, command).cloneDeeply());
      ticket = commits.ticket();
    } finally {
      lock.writeLock().unlock();
    }
    // a refused command may have changed something before it was refused, so it waits as well
    return Failures.asReply(() -> {
      commits.await(ticket);
      return reply;
    });
  }

  @Override
  public void close() {
    housekeeping.stop();
    lock.writeLock().lock();
    try {
      file.close();
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public QueryResult handleQuery(MongoQuery query) {
    throw Failures.outdatedProtocol();
  }

  @Override
  public Collection<Document> getCurrentOperations(MongoQuery query) {
    throw Failures.outdatedProtocol();
  }

  @Override
  public void dropDatabase(String database) {
    throw Failures.outdatedProtocol();
  }

  @Override
  public void handleClose(Channel channel) {
    engine.handleClose(channel);
  }

  @Override
  public Document getServerStatus() {
    return engine.getServerStatus();
  }

  @Override
  public void closeCursors(List<Long> cursors) {
    engine.closeCursors(cursors);
  }

  @Override
  public Clock getClock() {
    return engine.getClock();
  }

  @Override
  public void enableOplog() {
    throw new IllegalStateException("The embedded store keeps no oplog");
  }

  @Override
  public void disableOplog() {
    engine.disableOplog();
  }

  @Override
  public MongoDatabase resolveDatabase(String database) {
    return engine.resolveDatabase(database);
  }

  @Override
  public MongoBackend version(MongoVersion version) {
    engine.version(version);
    return this;
  }
}
