package org.waymark.resourceserver.outbox;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/// The handlers by the type they handle. Looked up late, because handlers use the stores that use
/// the relay.
final class Handlers {
  private final SingletonSupplier<Map<Class<?>, MessageHandler<?>>> byType;

  Handlers(ObjectProvider<MessageHandler<?>> handlers) {
    this.byType =
        SingletonSupplier.of(() ->
            handlers.stream().collect(Collectors.toMap(MessageHandler::type, Function.identity())));
  }

  @SuppressWarnings("unchecked")
  <M extends Message> void handle(UUID document, M message) throws Exception {
    var handler = byType.obtain().get(message.getClass());
    if (handler == null) {
      throw new IllegalStateException("Nobody handles " + message.getClass().getSimpleName());
    }
    ((MessageHandler<M>) handler).handle(document, message);
  }
}
