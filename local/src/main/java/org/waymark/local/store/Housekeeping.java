package org.waymark.local.store;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

/// Keeps the file from growing with every overwritten document. The engine's own background thread,
/// which would do this, also commits whenever it likes and is therefore switched off.
final class Housekeeping {
  private static final System.Logger LOG = System.getLogger(Housekeeping.class.getName());
  private static final Duration EVERY = Duration.ofSeconds(10);

  private final ScheduledExecutorService timer;

  private Housekeeping(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  static Housekeeping start(StoreFile file, Lock exclusive) {
    var timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("store-tidy").factory());
    var _ =
        timer.scheduleWithFixedDelay(
            () -> tidy(file, exclusive), EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    return new Housekeeping(timer);
  }

  private static void tidy(StoreFile file, Lock exclusive) {
    exclusive.lock();
    try {
      file.tidy();
    } catch (RuntimeException failed) {
      // an untidy file is still a good one; a broken one shows with the next write
      LOG.log(Level.WARNING, "The store file could not be tidied", failed);
    } finally {
      exclusive.unlock();
    }
  }

  void stop() {
    timer.shutdown();
  }
}
