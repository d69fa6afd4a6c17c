package org.waymark.referrals;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.referrals.referral.Forgotten;
import org.waymark.referrals.referral.PartnerAnswered;
import org.waymark.resourceserver.store.MongoMapping;

/// How this service's documents are mapped.
@Component
class ReferralsMapping implements MongoMapping {
  @Override
  public List<Class<?>> polymorphicTypes() {
    return List.of(PartnerAnswered.class, Forgotten.class);
  }
}
