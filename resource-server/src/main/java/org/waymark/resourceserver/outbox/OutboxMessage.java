package org.waymark.resourceserver.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A message in the outbox of its document.
///
/// @param attempts how often it could not be delivered
/// @param dueAt when to try next
public record OutboxMessage(String key, int attempts, Instant dueAt, Message message) {
  static OutboxMessage of(Message message, Instant now) {
    return new OutboxMessage(UUID.randomUUID().toString(), 0, now, message);
  }

  OutboxMessage failed(Instant now, Duration longest) {
    var wait = Duration.ofMillis(100L << Math.min(attempts, 10));
    return new OutboxMessage(
        key, attempts + 1, now.plus(wait.compareTo(longest) < 0 ? wait : longest), message);
  }
}
