package org.waymark.referrals.outcome;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import org.waymark.referrals.referral.PartnerAnswered;

/// The feed of outcomes, numbered from 1 without gaps: a number is taken by inserting the one after
/// the last, and trying the next when another instance took it. Nothing is ever removed.
@Component
class Feed {
  private final MongoTemplate mongo;

  /// At least this many there are; only a hint, so that the last one is not searched for from the
  /// start.
  private final AtomicLong known = new AtomicLong();

  Feed(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /// Appends a step, once however often it comes.
  void append(PartnerAnswered answered) {
    while (!contains(answered)) {
      var next = last() + 1;
      try {
        mongo.insert(FedOutcome.of(next, answered));
        known.accumulateAndGet(next, Math::max);
        return;
      } catch (DuplicateKeyException _) {
        // the number was taken meanwhile, or the step was appended: look again
      }
    }
  }

  /// What follows a number, in order. The numbers are known without asking, which lets the embedded
  /// store find them by their ids.
  List<FedOutcome> after(long seq, int limit) {
    var numbers = LongStream.rangeClosed(seq + 1, seq + limit).boxed().toList();
    return mongo.find(
        query(where("_id").in(numbers)).with(Sort.by("_id")).cursorBatchSize(limit),
        FedOutcome.class);
  }

  private boolean contains(PartnerAnswered answered) {
    return mongo.exists(query(where("event").is(answered.event())), FedOutcome.class);
  }

  private long last() {
    var newest =
        mongo.findOne(
            query(where("_id").gt(known.get())).with(Sort.by(Sort.Direction.DESC, "_id")).limit(1),
            FedOutcome.class);
    return newest == null ? known.get() : known.accumulateAndGet(newest.seq(), Math::max);
  }
}
