package org.waymark.cases.casefile.note;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.waymark.resourceserver.outbox.MessageHandler;
import org.waymark.resourceserver.web.Cursor;

/// The collection of notes. Each arrives through the outbox of its file, once or more often, and
/// stays.
@Component
class Notes implements MessageHandler<NoteWritten> {

  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("writtenAt"), Sort.Order.desc("_id"));

  private final MongoTemplate mongo;

  Notes(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public Class<NoteWritten> type() {
    return NoteWritten.class;
  }

  @Override
  public void handle(UUID document, NoteWritten message) {
    try {
      mongo.insert(message.note());
    } catch (DuplicateKeyException _) {
      // delivered before
    }
  }

  Optional<Note> byId(UUID id) {
    return Optional.ofNullable(mongo.findById(id, Note.class));
  }

  /// Notes of a file, newest first.
  List<Note> of(UUID file, List<NoteKind> kinds, @Nullable Cursor after, int limit) {
    var query = new Query(where("file").is(file).and("kind").in(kinds));
    if (after != null) {
      query.addCriteria(
          new Criteria()
              .orOperator(
                  where("writtenAt").lt(after.at()),
                  where("writtenAt").is(after.at()).and("_id").lt(after.id())));
    }
    return mongo.find(query.with(NEWEST_FIRST).limit(limit).cursorBatchSize(limit), Note.class);
  }

  /// The notes that set any of these right.
  List<Note> correcting(Collection<UUID> notes) {
    return notes.isEmpty()
        ? List.of()
        : mongo.find(new Query(where("corrects").in(notes)).cursorBatchSize(200), Note.class);
  }
}
