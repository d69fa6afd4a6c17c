package org.waymark.resourceserver.seal;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

/// A service that keeps a database seals what it keeps, and does not start without the key to it.
@AutoConfiguration(
    afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@ConditionalOnProperty("spring.mongodb.database")
class SealConfiguration {
  @Bean
  @ConditionalOnMissingBean
  MasterKey masterKey(@Value("${waymark.master-key:#{null}}") @Nullable String keyset) {
    return KeyFile.parse(keyset);
  }

  @Bean
  Seals seals(MongoTemplate mongo, MasterKey master, JsonMapper json) {
    var keys = new DataKeys(mongo, master);
    keys.check();
    return new Seals(keys, json);
  }
}
