package org.waymark.resourceserver.trail;

import java.util.UUID;

/// A document that cannot be read or changed without a trace: an immutable record, kept by a
/// [TrailedStore].
///
/// The record holds its own data only. The head of its trail, its outbox and the internal version
/// stand beside that data in the same stored document, so that a change, its trace and its messages
/// are one write.
public interface Trailed {
  UUID id();

  /// How many changes there have been. A record component of that name, which the store fills in:
  /// whatever a decision puts there is overwritten.
  long revision();

  /// What the entries are about: the document itself, unless it belongs to another, as an identity
  /// does to its file.
  default UUID subject() {
    return id();
  }
}
