package org.waymark.gateway.startup;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where everything is.
///
/// @param publicUrl how browsers reach this gateway; redirects are built from it, never from a
///   request's own Host header
/// @param issuer how browsers reach the realm, and what its tokens say
/// @param keycloakUrl how this gateway reaches Keycloak; may be an internal address
@ConfigurationProperties("waymark")
public record Addresses(
    URI publicUrl, URI issuer, URI keycloakUrl, URI casesUrl, URI referralsUrl, URI identityUrl) {

  /// Whether browsers reach the gateway by TLS, whoever ends it. Decides on cookie names and HSTS.
  public boolean https() {
    return "https".equalsIgnoreCase(publicUrl.getScheme());
  }

  /// A page of the web application, as browsers address it.
  public String page(String path) {
    return withoutSlash(publicUrl.toString()) + path;
  }

  /// An endpoint of the realm that the browser visits.
  public String atIssuer(String path) {
    return withoutSlash(issuer.toString()) + path;
  }

  /// An endpoint of the realm that the gateway itself calls.
  public String atKeycloak(String path) {
    return withoutSlash(keycloakUrl.toString()) + withoutSlash(issuer.getRawPath()) + path;
  }

  /// Scheme, host and port of the issuer, as a browser compares them.
  public String issuerOrigin() {
    return issuer.getScheme() + "://" + issuer.getRawAuthority();
  }

  private static String withoutSlash(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
