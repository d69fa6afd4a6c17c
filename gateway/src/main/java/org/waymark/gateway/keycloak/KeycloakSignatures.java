package org.waymark.gateway.keycloak;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/// Checks what Keycloak signs, with its keys fetched once and kept.
@Configuration(proxyBeanMethods = false)
class KeycloakSignatures {

  @Bean
  JwtDecoderFactory<ClientRegistration> idTokens(
      ClientRegistrationRepository registrations, KeycloakConnection connection) {
    JwtDecoder decoder =
        decoder(
            keycloak(registrations),
            connection,
            JwtValidators.createDefaultWithValidators(
                new OidcIdTokenValidator(keycloak(registrations))));
    return _ -> decoder;
  }

  @Bean
  LogoutTokens logoutTokens(
      ClientRegistrationRepository registrations, KeycloakConnection connection) {
    var keycloak = keycloak(registrations);
    return new LogoutTokens(decoder(keycloak, connection, LogoutTokens.rules(keycloak)));
  }

  private static NimbusJwtDecoder decoder(
      ClientRegistration keycloak, KeycloakConnection connection, OAuth2TokenValidator<Jwt> rules) {
    var decoder =
        NimbusJwtDecoder.withJwkSetUri(
                Objects.requireNonNull(keycloak.getProviderDetails().getJwkSetUri()))
            .restOperations(new RestTemplate(connection.factory()))
            .build();
    decoder.setJwtValidator(rules);
    decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
    return decoder;
  }

  private static ClientRegistration keycloak(ClientRegistrationRepository registrations) {
    var keycloak = registrations.findByRegistrationId("keycloak");
    if (keycloak == null) {
      throw new IllegalStateException("The registration at Keycloak is missing");
    }
    return keycloak;
  }
}
