package org.waymark.cases.casefile.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A note as its readers see it.
///
/// @param text absent when the person's data was erased
/// @param corrects the note this one sets right
/// @param correctedBy the note that sets this one right
public record NoteView(
    UUID id,
    NoteKind kind,
    LocalDate occurredOn,
    Instant writtenAt,
    String by,
    @Nullable String text,
    @Nullable UUID corrects,
    @Nullable UUID correctedBy) {}
