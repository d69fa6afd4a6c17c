package org.waymark.cases.casefile.referral.line;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/// How far the feed of answers has been read. It only ever moves on, whichever instance reads.
@Component
class FeedCursor {

  private static final String FEED = "outcomes";

  @Document("feedCursors")
  record Position(@Id String feed, long seq) {}

  private final MongoTemplate mongo;

  FeedCursor(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  long at() {
    var position = mongo.findById(FEED, Position.class);
    return position == null ? 0 : position.seq();
  }

  void advance(long seq) {
    mongo.upsert(
        Query.query(Criteria.where("_id").is(FEED)), new Update().max("seq", seq), Position.class);
  }
}
