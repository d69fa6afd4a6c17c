package org.waymark.resourceserver.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.outbox.Message;

/// What a decision comes to: the document after, what is to be sent because of it, and codes for
/// the trail.
///
/// @param after absent when there is nothing to do; then nothing is written
public record Change<T>(@Nullable T after, List<Message> messages, Map<String, String> details) {

  public Change {
    messages = List.copyOf(messages);
    details = Map.copyOf(details);
  }

  public static <T> Change<T> to(T after) {
    return new Change<>(after, List.of(), Map.of());
  }

  /// It is already as it should be: for messages and feeds that come twice.
  public static <T> Change<T> none() {
    return new Change<>(null, List.of(), Map.of());
  }

  public Change<T> sending(Message message) {
    var all = new ArrayList<>(messages);
    all.add(message);
    return new Change<>(after, all, details);
  }

  /// Adds a code to the trail entry of this change.
  public Change<T> noting(String detail, Object code) {
    var all = new TreeMap<>(details);
    all.put(detail, code.toString());
    return new Change<>(after, messages, all);
  }
}
