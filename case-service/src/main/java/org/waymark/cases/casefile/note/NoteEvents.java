package org.waymark.cases.casefile.note;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.timeline.TimelineItem;
import org.waymark.cases.casefile.timeline.TimelineItem.Kind;
import org.waymark.cases.casefile.timeline.TimelineSource;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.web.Cursor;

/// Notes on the timeline: only those that the reader may read.
@Component
class NoteEvents implements TimelineSource {

  private final NoteDesk desk;

  NoteEvents(NoteDesk desk) {
    this.desk = desk;
  }

  @Override
  public Stream<TimelineItem> items(CaseFile file, Actor actor, @Nullable Cursor after, int limit) {
    return desk.readable(actor, file, after, limit).stream().map(this::item);
  }

  private TimelineItem item(Note note) {
    var corrects = note.corrects();
    return new TimelineItem(
        note.id(),
        note.occurredOn(),
        note.writtenAt(),
        note.by(),
        Kind.NOTE,
        null,
        note.kind().name(),
        null,
        null,
        desk.words(note).orElse(null),
        corrects == null ? Map.of() : Map.of("corrects", corrects.toString()));
  }
}
