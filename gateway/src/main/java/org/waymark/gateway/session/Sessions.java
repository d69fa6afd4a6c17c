package org.waymark.gateway.session;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.mongodb.spring.session.MongoIndexedSessionRepository;
import org.mongodb.spring.session.MongoSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/// The library's repository saves by upsert, whatever happened since the session was read. Then a
/// request still running while its user signs out would bring the session back, and one that only
/// read would overwrite tokens another has just renewed. So here a stored session is only ever
/// changed where it still is, and what did not change is not written.
class Sessions extends MongoIndexedSessionRepository {
  static final String COLLECTION = "sessions";

  /// How late the last access may be written. Saves a write for nearly every request.
  private static final Duration TOUCH_AFTER = Duration.ofSeconds(20);

  private static final Logger log = LoggerFactory.getLogger(Sessions.class);

  private final MongoOperations mongo;
  private final SessionDocuments documents;

  Sessions(MongoOperations mongo, SessionDocuments documents, Duration idle) {
    super(mongo);
    this.mongo = mongo;
    this.documents = documents;
    setCollectionName(COLLECTION);
    setMongoSessionConverter(documents);
    setDefaultMaxInactiveInterval(idle);
  }

  @Override
  public void save(MongoSession session) {
    Kept kept = session.getAttribute(Kept.ATTRIBUTE);
    if (kept == null) {
      mongo.insert(keep(session, new Kept(session.getId())), COLLECTION);
    } else if (!kept.id().equals(session.getId())) {
      rename(kept.id(), session);
    } else {
      update(kept, session);
    }
  }

  private void rename(String before, MongoSession session) {
    // the old id ends with the login; if it is gone already, so is the session
    if (mongo.remove(byId(before), COLLECTION).getDeletedCount() == 1) {
      mongo.insert(keep(session, new Kept(session.getId())), COLLECTION);
    }
  }

  private void update(Kept kept, MongoSession session) {
    Document now = documents.of(session);
    if (!kept.sameAttributes(attributes(now))) {
      mongo.replace(byId(session.getId()), now, COLLECTION);
    } else if (!kept.accessedSince(session.getLastAccessedTime().minus(TOUCH_AFTER))) {
      var touch =
          Update.update("accessed", now.get("accessed")).set("expireAt", now.get("expireAt"));
      mongo.updateFirst(byId(session.getId()), touch, COLLECTION);
    } else {
      return;
    }
    kept.remember(attributes(now), session.getLastAccessedTime());
  }

  private Document keep(MongoSession session, Kept kept) {
    session.setAttribute(Kept.ATTRIBUTE, kept);
    Document document = documents.of(session);
    kept.remember(attributes(document), session.getLastAccessedTime());
    return document;
  }

  @Override
  public @Nullable MongoSession findById(String id) {
    try {
      MongoSession session = super.findById(id);
      if (session != null && session.getAttribute(Kept.ATTRIBUTE) instanceof Kept kept) {
        kept.remember(attributes(documents.of(session)), session.getLastAccessedTime());
      }
      return session;
    } catch (SerializationFailedException written) {
      log.info("A session written by another version was ended");
      deleteById(id);
      return null;
    }
  }

  @Override
  public void deleteById(String id) {
    mongo.remove(byId(id), COLLECTION);
  }

  /// Removes what nobody has used for too long, and says how many. A store without expiring indexes
  /// needs it; where there are some, or several gateways sweep at once, it does no harm.
  long sweep(Instant now) {
    return mongo.remove(query(where("expireAt").lt(Date.from(now))), COLLECTION).getDeletedCount();
  }

  private static Query byId(String id) {
    return query(where("_id").is(id));
  }

  private static byte[] attributes(Document document) {
    return switch (document.get("attr")) {
      case Binary binary -> binary.getData();
      case byte[] bytes -> bytes;
      case null, default -> new byte[0];
    };
  }
}
