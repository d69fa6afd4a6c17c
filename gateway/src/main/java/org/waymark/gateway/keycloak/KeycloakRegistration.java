package org.waymark.gateway.keycloak;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.waymark.gateway.startup.Addresses;

/// The gateway as Keycloak's client, written out instead of discovered: so the gateway starts while
/// Keycloak is away, and the browser's address of Keycloak may differ from the gateway's.
@Configuration(proxyBeanMethods = false)
class KeycloakRegistration {
  private static final String OIDC = "/protocol/openid-connect";

  @Bean
  InMemoryClientRegistrationRepository clientRegistrations(
      Addresses addresses, @Value("${waymark.client-secret}") String secret) {
    return new InMemoryClientRegistrationRepository(
        ClientRegistration.withRegistrationId("keycloak")
            .clientId("waymark-gateway")
            .clientSecret(secret.strip())
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(addresses.page("/login/oauth2/code/keycloak"))
            .scope("openid", "profile")
            .issuerUri(addresses.issuer().toString())
            .authorizationUri(addresses.atIssuer(OIDC + "/auth"))
            .tokenUri(addresses.atKeycloak(OIDC + "/token"))
            .jwkSetUri(addresses.atKeycloak(OIDC + "/certs"))
            .userNameAttributeName(IdTokenClaimNames.SUB)
            .providerConfigurationMetadata(
                Map.of("end_session_endpoint", addresses.atIssuer(OIDC + "/logout")))
            .build());
  }
}
