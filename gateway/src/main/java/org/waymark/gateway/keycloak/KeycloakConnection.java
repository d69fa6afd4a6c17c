package org.waymark.gateway.keycloak;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/// The gateway's connections to Keycloak. Not a bean of the factory's own type: that one is for the
/// services, and waits longer.
record KeycloakConnection(HttpComponentsClientHttpRequestFactory factory)
    implements DisposableBean {

  @Override
  public void destroy() throws Exception {
    factory.destroy();
  }
}
