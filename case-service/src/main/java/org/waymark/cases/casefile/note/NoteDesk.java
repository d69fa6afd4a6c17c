package org.waymark.cases.casefile.note;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.Access;
import org.waymark.cases.casefile.Action;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.CaseFileRefusal;
import org.waymark.cases.casefile.FileRoom;
import org.waymark.cases.casefile.Today;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.seal.Seals;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.Change;
import org.waymark.resourceserver.web.Cursor;
import org.waymark.resourceserver.web.Page;
import org.waymark.resourceserver.web.Revision;

/// Writes and reads notes. A note travels through the outbox of its file, so that writing it is one
/// write; until it has arrived it is read from there.
@Component
public class NoteDesk {

  private static final Comparator<Note> NEWEST_FIRST =
      Comparator.comparing(Note::writtenAt).thenComparing(note -> note.id().toString()).reversed();

  private final FileRoom room;
  private final Notes notes;
  private final Seals seals;
  private final Today today;

  NoteDesk(FileRoom room, Notes notes, Seals seals, Today today) {
    this.room = room;
    this.notes = notes;
    this.seals = seals;
    this.today = today;
  }

  /// What somebody writes.
  record Draft(NoteKind kind, LocalDate occurredOn, String text, @Nullable UUID corrects) {
    @Override
    public String toString() {
      return "Draft[" + kind + "]";
    }
  }

  /// Adds a note under the id its writer minted; the same note again changes nothing.
  ///
  /// @throws CaseFileRefusal.NotTheirs for a kind that the writer's role does not write
  /// @throws CaseFileRefusal.IdTaken when the id names another note
  NoteView write(Actor actor, UUID file, UUID id, Draft draft) {
    if (draft.occurredOn().isAfter(today.day())) {
      throw FieldErrors.of("/occurredOn", "A note cannot be about a day in the future");
    }
    room.change(
        actor,
        file,
        Revision.ANY,
        Action.NOTE,
        Act.of("write-note").on("note/" + id).with("kind", draft.kind()),
        before -> written(actor, before, id, draft));
    var note = find(file, id).orElseThrow();
    return view(note, null);
  }

  /// A page of the notes this actor may read, newest first.
  Page<NoteView> page(Actor actor, UUID file, @Nullable String cursor, int limit) {
    var purpose = actor.has(Role.SUPERVISOR) ? "supervision" : "care";
    var read = room.read(actor, file, Action.READ_NOTES, "read-notes", purpose);
    var after = Cursor.parse(cursor).orElse(null);
    var found = readable(actor, read, after, limit + 1);
    var page = Page.cut(found, limit, note -> new Cursor(note.writtenAt(), note.id()));
    var corrections = corrections(file, page.items());
    return page.map(note -> view(note, corrections.get(note.id())));
  }

  /// The notes this actor may read, newest first, those on their way included. The file has been
  /// read already.
  List<Note> readable(Actor actor, CaseFile file, @Nullable Cursor after, int limit) {
    var kinds = NoteKind.readable(Access.actingRoles(actor, file));
    if (kinds.isEmpty()) {
      return List.of();
    }
    var underway =
        underway(file.id())
            .filter(note -> kinds.contains(note.kind()))
            .filter(note -> after == null || older(note, after))
            .toList();
    var found = new LinkedHashMap<UUID, Note>();
    Stream.concat(underway.stream(), notes.of(file.id(), kinds, after, limit).stream())
        .sorted(NEWEST_FIRST)
        .forEach(note -> found.putIfAbsent(note.id(), note));
    return found.values().stream().limit(limit).toList();
  }

  /// The words of a note; empty when the person's data was erased.
  Optional<String> words(Note note) {
    return seals.open(note.survivor(), context(note.id()), note.text());
  }

  private Change<CaseFile> written(Actor actor, CaseFile file, UUID id, Draft draft) {
    if (!draft.kind().writtenBy(Access.actingRoles(actor, file))) {
      throw new CaseFileRefusal.NotTheirs();
    }
    var known = find(file.id(), id);
    if (known.isPresent()) {
      if (same(known.get(), file.id(), actor, draft)) {
        return Change.none();
      }
      throw new CaseFileRefusal.IdTaken();
    }
    var corrected = draft.corrects();
    if (corrected != null
        && find(file.id(), corrected)
            .filter(note -> note.file().equals(file.id()) && note.kind() == draft.kind())
            .isEmpty()) {
      throw FieldErrors.of("/corrects", "There is no such note of this kind in the file");
    }
    var text = seals.seal(file.survivor(), context(id), draft.text());
    var note =
        new Note(
            id,
            file.id(),
            file.survivor(),
            draft.kind(),
            draft.occurredOn(),
            today.now(),
            actor.id(),
            text,
            corrected);
    return Change.to(file).sending(new NoteWritten(note));
  }

  /// First where a note is written, then where it is kept: it is never in neither.
  private Optional<Note> find(UUID file, UUID id) {
    return underway(file).filter(note -> note.id().equals(id)).findFirst().or(() -> notes.byId(id));
  }

  private Stream<Note> underway(UUID file) {
    return room.pending(file, NoteWritten.class).stream().map(NoteWritten::note);
  }

  private Map<UUID, UUID> corrections(UUID file, List<Note> page) {
    var ids = page.stream().map(Note::id).collect(Collectors.toSet());
    var corrections = new HashMap<UUID, UUID>();
    Stream.concat(underway(file), notes.correcting(ids).stream())
        .filter(note -> note.corrects() != null && ids.contains(note.corrects()))
        .forEach(note -> corrections.put(note.corrects(), note.id()));
    return corrections;
  }

  private boolean same(Note note, UUID file, Actor actor, Draft draft) {
    return note.file().equals(file)
        && note.by().equals(actor.id())
        && note.kind() == draft.kind()
        && note.occurredOn().equals(draft.occurredOn())
        && Objects.equals(note.corrects(), draft.corrects())
        && words(note).filter(draft.text()::equals).isPresent();
  }

  private static boolean older(Note note, Cursor after) {
    var byTime = note.writtenAt().compareTo(after.at());
    return byTime < 0 || (byTime == 0 && note.id().toString().compareTo(after.id().toString()) < 0);
  }

  private static String context(UUID note) {
    return "notes/" + note + "/text";
  }

  private NoteView view(Note note, @Nullable UUID correctedBy) {
    return new NoteView(
        note.id(),
        note.kind(),
        note.occurredOn(),
        note.writtenAt(),
        note.by(),
        words(note).orElse(null),
        note.corrects(),
        correctedBy);
  }
}
