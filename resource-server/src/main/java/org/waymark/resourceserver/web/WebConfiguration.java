package org.waymark.resourceserver.web;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.waymark.resourceserver.access.Actor;

/// What all endpoints share.
@AutoConfiguration
class WebConfiguration implements WebMvcConfigurer {
  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Revision.class);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new RevisionArgument());
  }

  /// The store keeps milliseconds; a time with more would change by being saved, and its hash with
  /// it.
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.tickMillis(java.time.ZoneOffset.UTC);
  }

  @Bean
  OperationCustomizer ifMatchIsDescribed() {
    return (operation, method) ->
        Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Revision.class)
            ? operation.addParametersItem(
                new HeaderParameter()
                    .name("If-Match")
                    .required(true)
                    .description("The revision this change is based on, as in the ETag")
                    .schema(new StringSchema().example("\"7\"")))
            : operation;
  }
}
