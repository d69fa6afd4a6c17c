package org.waymark.gateway.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.waymark.gateway.startup.Addresses;

/// What the gateway asks of Keycloak beside tokens.
@Component
public class Keycloak {
  private static final Logger log = LoggerFactory.getLogger(Keycloak.class);
  private static final Duration TRUSTED = Duration.ofSeconds(3);

  private final RestClient http;
  private final Addresses addresses;
  private final Clock clock = Clock.systemUTC();
  private volatile Instant answered = Instant.EPOCH;

  Keycloak(KeycloakConnection connection, Addresses addresses) {
    this.http = RestClient.builder().requestFactory(connection.factory()).build();
    this.addresses = addresses;
  }

  /// Whether it can sign anyone in, as of a few seconds ago.
  public boolean answers() {
    if (clock.instant().isBefore(answered.plus(TRUSTED))) {
      return true;
    }
    try {
      http.get().uri(addresses.atKeycloak("")).retrieve().toBodilessEntity();
      answered = clock.instant();
      return true;
    } catch (RestClientException away) {
      log.warn("Keycloak does not answer: {}", away.getClass().getSimpleName());
      return false;
    }
  }

  /// Ends the session at Keycloak that these tokens belong to, without the browser's help: leaving
  /// in a hurry must be enough.
  ///
  /// @return whether it has ended
  public boolean end(OAuth2AuthorizedClient tokens) {
    OAuth2RefreshToken refresh = tokens.getRefreshToken();
    if (refresh == null) {
      return false;
    }
    var form = new LinkedMultiValueMap<String, String>();
    form.add("refresh_token", refresh.getTokenValue());
    var registration = tokens.getClientRegistration();
    try {
      http.post()
          .uri(addresses.atKeycloak("/protocol/openid-connect/logout"))
          .headers(headers ->
              headers.setBasicAuth(registration.getClientId(), registration.getClientSecret()))
          .contentType(MediaType.APPLICATION_FORM_URLENCODED)
          .body(form)
          .retrieve()
          .toBodilessEntity();
      return true;
    } catch (RestClientException away) {
      log.warn("Keycloak did not end a session: {}", away.getClass().getSimpleName());
      return false;
    }
  }
}
