package org.waymark.cases.casefile.note;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.waymark.resourceserver.access.Role;

/// The kinds of note, by discipline. A discipline's notes are for its own people on the team; what
/// a counsellor writes not even a supervisor reads (domain.md §10.2).
@SuppressWarnings("ImmutableEnumChecker") // sets made by Set.of
public enum NoteKind {
  GENERAL(Set.of(), Set.of()),
  COUNSELLING(Set.of(Role.COUNSELLOR), Set.of(Role.COUNSELLOR)),
  LEGAL(Set.of(Role.LEGAL), Set.of(Role.LEGAL, Role.SUPERVISOR)),
  HEALTH(Set.of(Role.HEALTH), Set.of(Role.HEALTH)),
  SHELTER(Set.of(Role.SHELTER), Set.of(Role.SHELTER, Role.SUPERVISOR));

  private final Set<Role> writers;
  private final Set<Role> readers;

  NoteKind(Set<Role> writers, Set<Role> readers) {
    this.writers = writers;
    this.readers = readers;
  }

  /// Whether somebody acting on the file in these roles writes notes of this kind; anybody on the
  /// file writes general ones.
  boolean writtenBy(Set<Role> acting) {
    return !acting.isEmpty() && (this == GENERAL || acting.stream().anyMatch(writers::contains));
  }

  boolean readBy(Set<Role> acting) {
    return !acting.isEmpty() && (this == GENERAL || acting.stream().anyMatch(readers::contains));
  }

  /// The kinds that somebody acting on the file in these roles reads.
  static List<NoteKind> readable(Set<Role> acting) {
    return Arrays.stream(values()).filter(kind -> kind.readBy(acting)).toList();
  }
}
