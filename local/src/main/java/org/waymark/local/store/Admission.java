package org.waymark.local.store;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/// Who may talk to the store. The engine knows no users, and every program of every user of the
/// machine can reach a local port; so a client shows a secret in the one free text of the
/// protocol's handshake, its application name.
final class Admission {
  private static final AttributeKey<Boolean> ADMITTED = AttributeKey.valueOf("waymark.admitted");

  private final @Nullable String token;

  private Admission(@Nullable String token) {
    this.token = token;
  }

  static Admission open() {
    return new Admission(null);
  }

  static Admission requiring(String token) {
    if (token.isBlank() || token.getBytes(StandardCharsets.UTF_8).length > 128) {
      throw new IllegalArgumentException("The store token must have 1 to 128 bytes");
    }
    return new Admission(token);
  }

  String connectionString(int port) {
    String uri = "mongodb://127.0.0.1:" + port + "/?uuidRepresentation=standard";
    return token == null
        ? uri
        : uri + "&appName=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
  }

  /// Remembers on the connection whether its handshake carried the token.
  void greet(Channel channel, Document handshake) {
    if (token != null
        && handshake.get("client") instanceof Document client
        && client.get("application") instanceof Document application
        && application.get("name") instanceof String name
        && MessageDigest.isEqual(bytes(name), bytes(token))) {
      channel.attr(ADMITTED).set(true);
    }
  }

  boolean admits(Channel channel) {
    return token == null || Boolean.TRUE.equals(channel.attr(ADMITTED).get());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
