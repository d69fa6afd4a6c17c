package org.waymark.resourceserver.problem;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/// Problems for every service, without asking for them.
@AutoConfiguration
@Import(ProblemAdvice.class)
class ProblemConfiguration {
  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }
}
