package org.waymark.resourceserver.outbox;

import java.util.UUID;

/// Delivers messages of one type; declare it as a bean. The same message may come twice, also at
/// the same moment on two instances, so handling it must be harmless to repeat.
public interface MessageHandler<M extends Message> {
  Class<M> type();

  /// Delivers one message.
  ///
  /// @param document the id of the document the message stands in
  /// @throws Exception when it could not be delivered; it will be tried again until it could
  void handle(UUID document, M message) throws Exception;
}
