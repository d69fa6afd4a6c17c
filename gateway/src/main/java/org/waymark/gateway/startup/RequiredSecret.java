package org.waymark.gateway.startup;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/// Stops the start when a secret is absent, before anything else can fail less clearly.
public record RequiredSecret(String name)
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    if (!StringUtils.hasText(environment.getProperty(name))) {
      throw new CannotStart(
          "the secret is missing: put it in a file named %s in the folder that WAYMARK_SECRETS names (now %s)"
              .formatted(name, environment.getProperty("WAYMARK_SECRETS", "/run/secrets")));
    }
  }
}
