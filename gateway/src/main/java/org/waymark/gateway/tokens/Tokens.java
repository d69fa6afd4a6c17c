package org.waymark.gateway.tokens;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.AuthorizationCodeOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.DelegatingOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

@Configuration(proxyBeanMethods = false)
class Tokens {
  private static final Duration DUE = Duration.ofSeconds(60);

  @Bean
  OAuth2AuthorizedClientManager authorizedClientManager(
      ClientRegistrationRepository registrations,
      OAuth2AuthorizedClientRepository tokens,
      OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak) {
    var refresh = new RefreshTokenOAuth2AuthorizedClientProvider();
    refresh.setAccessTokenResponseClient(keycloak);
    refresh.setClockSkew(DUE);
    var manager = new DefaultOAuth2AuthorizedClientManager(registrations, tokens);
    manager.setAuthorizedClientProvider(
        new DelegatingOAuth2AuthorizedClientProvider(
            new AuthorizationCodeOAuth2AuthorizedClientProvider(),
            new SharedRefresh(refresh, DUE, Clock.systemUTC())));
    // the default looks for a parameter, and so would read the body of a form meant for a service
    manager.setContextAttributesMapper(_ -> Map.of());
    return manager;
  }
}
