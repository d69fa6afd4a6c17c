package org.waymark.referrals.referral.inbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.waymark.referrals.referral.Referral;
import org.waymark.resourceserver.web.Cursor;

/// Finds an organisation's referrals, newest first. The organisation is part of the query, so that
/// no list can show what a read would refuse.
@Component
class Inbox {
  private final MongoTemplate mongo;

  Inbox(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /// Index `inbox`.
  List<Referral> of(String organisation, boolean open, Optional<Cursor> after, int limit) {
    var criteria = where("to").is(organisation).and("open").is(open);
    after.ifPresent(cursor ->
        criteria.orOperator(
            where("receivedAt").lt(cursor.at()),
            new Criteria()
                .andOperator(where("receivedAt").is(cursor.at()), where("_id").lt(cursor.id()))));
    return mongo.find(
        Query.query(criteria)
            .with(Sort.by(Sort.Direction.DESC, "receivedAt", "_id"))
            .limit(limit)
            .cursorBatchSize(limit),
        Referral.class);
  }
}
