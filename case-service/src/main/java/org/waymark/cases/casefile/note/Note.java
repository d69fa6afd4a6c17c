package org.waymark.cases.casefile.note;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.waymark.resourceserver.seal.Sealed;

/// A note as it is kept: never changed once written.
///
/// @param survivor whose key seals the words
/// @param text the words, sealed with the survivor's key
/// @param corrects the note this one sets right
@Document("notes")
@TypeAlias("note")
@CompoundIndex(def = "{'file': 1, 'writtenAt': -1, '_id': -1}")
@CompoundIndex(def = "{'corrects': 1}", sparse = true)
record Note(
    @Id UUID id,
    UUID file,
    UUID survivor,
    NoteKind kind,
    LocalDate occurredOn,
    Instant writtenAt,
    String by,
    Sealed text,
    @Nullable UUID corrects) {}
