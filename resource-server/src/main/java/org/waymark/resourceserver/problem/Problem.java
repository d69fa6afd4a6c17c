package org.waymark.resourceserver.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/// A problem detail (RFC 9457). Spring's own type would add the request's path, which a 404 must
/// not repeat.
public record Problem(int status, Map<String, Object> body) {
  public static final String MEDIA_TYPE = "application/problem+json";

  /// A problem without properties of its own.
  ///
  /// @param type a stable name in kebab case
  public static Problem of(int status, String type, String title) {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "urn:waymark:problem:" + type);
    body.put("title", title);
    body.put("status", status);
    return new Problem(status, body);
  }

  Problem with(Map<String, Object> properties) {
    body.putAll(properties);
    return this;
  }
}
