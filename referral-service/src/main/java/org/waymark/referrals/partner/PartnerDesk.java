package org.waymark.referrals.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.NotFound;
import org.waymark.resourceserver.trail.Act;
import org.waymark.resourceserver.trail.Trails;

/// Where partners are looked up and describe themselves. Nothing here is about a survivor.
@Component
public class PartnerDesk {
  private static final int MOST = 500;
  private final MongoTemplate mongo;
  private final Trails trails;

  PartnerDesk(MongoTemplate mongo, Trails trails) {
    this.mongo = mongo;
    this.trails = trails;
  }

  /// Partners by name, narrowed to a service or a country.
  List<Partner> find(@Nullable ServiceType service, @Nullable String country) {
    var query = Query.query(Criteria.where("_id").gt("")).cursorBatchSize(MOST).limit(MOST);
    if (service != null) {
      query.addCriteria(Criteria.where("services").is(service));
    }
    if (country != null) {
      query.addCriteria(Criteria.where("country").is(country));
    }
    return mongo.find(query.with(Sort.by("name", "_id")), Partner.class);
  }

  /// Keeps what a partner says about itself; administrators may do so for any, its own
  /// administrator for itself only.
  Partner describe(Actor actor, String organisation, PartnerDetails details) {
    if (!actor.has(Role.ADMIN) && !actor.organisation().equals(organisation)) {
      throw new NotFound();
    }
    var partner = mongo.save(details.of(organisation));
    trails.act(actor, Act.of("describe-partner", "administration").on("partner/" + organisation));
    return partner;
  }
}
