package org.waymark.cases.casefile.referral.line;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/// Which file a referral left, so that an answer finds its way back without the partner's side
/// knowing of files.
@Component
class ReferralPlaces {

  @Document("sentReferrals")
  record Place(@Id UUID referral, UUID file) {}

  private final MongoTemplate mongo;

  ReferralPlaces(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  void keep(UUID referral, UUID file) {
    mongo.save(new Place(referral, file));
  }

  Optional<UUID> fileOf(UUID referral) {
    return Optional.ofNullable(mongo.findById(referral, Place.class)).map(Place::file);
  }
}
