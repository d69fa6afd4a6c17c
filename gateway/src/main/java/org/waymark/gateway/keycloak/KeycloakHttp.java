package org.waymark.gateway.keycloak;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/// Calls to Keycloak, all with an end: the framework's own clients wait for ever for a token and
/// half a second for a key, neither of which suits someone who is signing in.
@Configuration(proxyBeanMethods = false)
class KeycloakHttp {
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  @Bean
  KeycloakConnection keycloakConnection() {
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setMaxConnPerRoute(32)
            .setMaxConnTotal(32)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(Timeout.ofSeconds(2))
                    .setSocketTimeout(Timeout.of(PATIENCE))
                    .setValidateAfterInactivity(Timeout.ofSeconds(1))
                    .build())
            .build();
    var client =
        HttpClients.custom()
            .setConnectionManager(connections)
            .disableCookieManagement()
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .build();
    return new KeycloakConnection(new HttpComponentsClientHttpRequestFactory(client));
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeForTokens(
      KeycloakConnection connection) {
    var client = new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(tokenEndpoint(connection));
    return client;
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshForTokens(
      KeycloakConnection connection) {
    var client = new RestClientRefreshTokenTokenResponseClient();
    client.setRestClient(tokenEndpoint(connection));
    return client;
  }

  private static RestClient tokenEndpoint(KeycloakConnection connection) {
    return RestClient.builder()
        .requestFactory(connection.factory())
        .configureMessageConverters(converters -> {
          converters.addCustomConverter(new FormHttpMessageConverter());
          converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
        })
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
        .build();
  }
}
