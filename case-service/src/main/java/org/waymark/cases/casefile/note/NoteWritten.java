package org.waymark.cases.casefile.note;

import org.springframework.data.annotation.TypeAlias;
import org.waymark.resourceserver.outbox.Message;

/// A note was written into its file and goes on to where notes are kept.
@TypeAlias("note-written")
record NoteWritten(Note note) implements Message {}
