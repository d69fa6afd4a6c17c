package org.waymark.resourceserver.outbox;

/// Something to be done after a document was saved, and because it was. A record; its `@TypeAlias`
/// is permanent.
public interface Message {
  /// Messages of one document and lane are delivered in order: one that cannot be delivered yet
  /// holds back those behind it in its lane, and no others.
  default String lane() {
    return getClass().getSimpleName();
  }
}
