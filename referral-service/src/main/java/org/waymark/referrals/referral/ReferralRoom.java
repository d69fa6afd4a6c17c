package org.waymark.referrals.referral;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.resourceserver.trail.TrailedStore;
import org.waymark.resourceserver.trail.TrailedStores;

/// Where referrals are kept.
@Configuration(proxyBeanMethods = false)
class ReferralRoom {
  @Bean
  TrailedStore<Referral> referrals(TrailedStores stores) {
    return stores.of(Referral.class);
  }
}
