package org.waymark.resourceserver.trial;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.waymark.resourceserver.outbox.MessageHandler;
import org.waymark.resourceserver.trial.Thing.Told;

/// Delivers, unless it is told that the other side is down.
@Component
public class Teller implements MessageHandler<Told> {
  public final List<Told> told = new CopyOnWriteArrayList<>();
  public volatile boolean down;

  @Override
  public Class<Told> type() {
    return Told.class;
  }

  @Override
  public void handle(UUID document, Told message) {
    if (down) {
      throw new IllegalStateException("down");
    }
    told.add(message);
  }
}
