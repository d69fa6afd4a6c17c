package org.waymark.identity.directory;

import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.resourceserver.seal.CannotStart;

/// The service account's connection. It may manage users and organisations of the realm and nothing
/// else.
@Configuration
class KeycloakConnection {
  private static final String REALM = "waymark";
  private static final int CONNECTIONS = 32;

  @Bean(destroyMethod = "close")
  Keycloak keycloak(KeycloakSettings settings) {
    var secret = settings.clientSecret();
    if (secret == null || secret.isBlank()) {
      throw new CannotStart(
          "The client secret is missing: there is no secret file waymark.client-secret.");
    }
    var client =
        ((ResteasyClientBuilder) ResteasyClientBuilder.newBuilder())
            .connectionPoolSize(CONNECTIONS)
            .connectTimeout(3, TimeUnit.SECONDS)
            .readTimeout(20, TimeUnit.SECONDS)
            .build();
    return KeycloakBuilder.builder()
        .serverUrl(settings.keycloakUrl())
        .realm(REALM)
        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
        .clientId("waymark-identity")
        .clientSecret(secret)
        .resteasyClient(client)
        .build();
  }

  @Bean
  RealmResource realm(Keycloak keycloak) {
    return keycloak.realm(REALM);
  }
}
