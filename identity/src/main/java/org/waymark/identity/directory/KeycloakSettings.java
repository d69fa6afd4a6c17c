package org.waymark.identity.directory;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where Keycloak is and as whom this service works there.
///
/// @param keycloakUrl the address services reach Keycloak at, which may differ from the browser's
/// @param clientSecret the secret of the service account, from the file `waymark.client-secret`
/// @param inviteByMail whether the realm has a mail server; without one an invitation hands out a
///   temporary password
@ConfigurationProperties("waymark")
record KeycloakSettings(
    @DefaultValue("http://localhost:8180") String keycloakUrl,
    @Nullable String clientSecret,
    @DefaultValue("false") boolean inviteByMail) {

  @Override
  public String toString() {
    return "KeycloakSettings[" + keycloakUrl + "]";
  }
}
