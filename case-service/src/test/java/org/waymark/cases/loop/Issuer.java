package org.waymark.cases.loop;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/// Issues tokens as Keycloak would, so that both services check them as they always do.
final class Issuer implements AutoCloseable {
  private final RSAKey key;
  private final HttpServer server;
  final String url;

  Issuer() throws IOException, JOSEException {
    key = new RSAKeyGenerator(2048).keyID("of-this-test").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    url = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/waymark";
    answer(
        "/.well-known/openid-configuration",
        """
        {"issuer":"%1$s","jwks_uri":"%1$s/protocol/openid-connect/certs","subject_types_supported":["public"]}
        """
            .formatted(url));
    answer("/protocol/openid-connect/certs", new JWKSet(key.toPublicJWK()).toString());
    answer(
        "/protocol/openid-connect/token",
        "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":300}"
            .formatted(token("waymark-cases", List.of(), "referral_sender")));
    server.start();
  }

  /// A token of a person, good for the length of a test.
  @SuppressWarnings("JavaUtilDate") // what the library takes
  String token(String person, List<String> organisations, String... roles) throws JOSEException {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(url)
            .subject(person)
            .audience("waymark-api")
            .claim("organization", organisations)
            .claim("realm_access", Map.of("roles", List.of(roles)))
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(3600)))
            .build();
    var signed =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    signed.sign(new RSASSASigner(key));
    return signed.serialize();
  }

  private void answer(String path, String json) {
    server.createContext(
        "/realms/waymark" + path,
        exchange -> {
          var body = json.getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          try (var out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
