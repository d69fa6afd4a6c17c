package org.waymark.local.store;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Puts writes on the disk, many with one commit. Whoever needs a commit while none is running
/// leads: it commits what everybody has written so far, waits for the disk and tells the others.
/// Those that come meanwhile share the next one.
final class GroupCommit {
  private final StoreFile file;
  private final Lock exclusive;
  private final ReentrantLock turn = new ReentrantLock();
  private final Condition settled = turn.newCondition();

  /// Guarded by `exclusive`, like the data it counts.
  private long written;

  private long durable;
  private boolean leading;
  private @Nullable RuntimeException failure;

  GroupCommit(StoreFile file, Lock exclusive) {
    this.file = file;
    this.exclusive = exclusive;
  }

  /// A number for a write just made. The caller holds the exclusive lock.
  long ticket() {
    return ++written;
  }

  /// Returns once the write with this number is on the disk, and throws when it could not be put
  /// there.
  void await(long ticket) {
    while (!settledElseMineToLead(ticket)) {
      lead();
    }
  }

  private boolean settledElseMineToLead(long ticket) {
    turn.lock();
    try {
      while (true) {
        if (durable >= ticket) {
          return true;
        }
        // after one failed write to the disk nothing later may be called safe, even if it seems to
        // work
        if (failure != null) {
          throw failure;
        }
        if (!leading) {
          leading = true;
          return false;
        }
        settled.awaitUninterruptibly();
      }
    } finally {
      turn.unlock();
    }
  }

  private void lead() {
    long upTo = 0;
    RuntimeException failed = null;
    try {
      upTo = commit();
      file.sync();
    } catch (RuntimeException e) {
      failed = e;
    }
    turn.lock();
    try {
      leading = false;
      if (failed == null) {
        durable = upTo;
      } else if (failure == null) {
        failure = failed;
      }
      settled.signalAll();
    } finally {
      turn.unlock();
    }
  }

  /// Exclusive, because an index and its data are separate maps: a commit between the two would
  /// tear them apart.
  private long commit() {
    exclusive.lock();
    try {
      file.commit();
      return written;
    } finally {
      exclusive.unlock();
    }
  }
}
