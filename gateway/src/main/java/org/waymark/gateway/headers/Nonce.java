package org.waymark.gateway.headers;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/// The one-time value that tells the browser which style elements are ours.
public final class Nonce {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ATTRIBUTE = Nonce.class.getName();

  private Nonce() {}

  /// The nonce of this answer: the same however often it is asked for.
  public static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    byte[] bytes = new byte[18];
    RANDOM.nextBytes(bytes);
    String nonce = Base64.getUrlEncoder().encodeToString(bytes);
    request.setAttribute(ATTRIBUTE, nonce);
    return nonce;
  }
}
