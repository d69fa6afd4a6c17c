package org.waymark.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.function.IntSupplier;
import org.waymark.local.instance.Instance;
import org.waymark.local.instance.Trouble;

/// One launcher at a time. The lock goes with the process that holds it, however that ends.
final class Turn {
  private Turn() {}

  static int alone(Instance instance, IntSupplier work) {
    var lock = instance.withDirectories().state().resolve("run/lock");
    try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = channel.tryLock()) {
      if (held == null) {
        throw new Trouble(
            "Another ./waymark is at work on "
                + instance.state()
                + ". Wait for it, or end it first.");
      }
      return work.getAsInt();
    } catch (IOException e) {
      throw new Trouble("Cannot lock " + lock + ": " + e.getMessage(), e);
    }
  }
}
