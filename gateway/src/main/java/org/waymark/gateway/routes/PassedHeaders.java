package org.waymark.gateway.routes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/// The headers that cross the gateway. Named one by one, so that the session cookie stays here, and
/// a browser cannot claim by a header (X-Forwarded-For and its like) what a service might believe.
@Configuration(proxyBeanMethods = false)
class PassedHeaders {
  private static final Set<String> TO_SERVICE =
      Set.of(
          "accept",
          "accept-encoding",
          "accept-language",
          "authorization", // always our own: the token relay replaces what came
          "content-encoding",
          "content-language",
          "content-type",
          "idempotency-key",
          "if-match",
          "if-none-match");

  private static final Set<String> TO_BROWSER =
      Set.of(
          "accept-patch",
          "allow",
          "content-disposition",
          "content-encoding",
          "content-language",
          "content-length",
          "content-type",
          "etag",
          "retry-after",
          "vary");

  private static final String OWN_PREFIX = "waymark-";
  private static final String WEAK = "W/";

  @Bean
  RequestHttpHeadersFilter headersToService() {
    return (headers, _) -> {
      HttpHeaders passed = only(headers, TO_SERVICE::contains);
      change(passed, HttpHeaders.IF_MATCH, PassedHeaders::strong);
      return passed;
    };
  }

  @Bean
  ResponseHttpHeadersFilter headersToBrowser() {
    return (headers, _) -> {
      HttpHeaders passed = only(headers, TO_BROWSER::contains);
      change(passed, HttpHeaders.ETAG, PassedHeaders::weak);
      return passed;
    };
  }

  /// A compressed answer is not the same bytes, so Tomcat compresses none with a strong tag; and
  /// the answers with a tag are the long ones. The tag names a revision, which is the same either
  /// way.
  private static String weak(String tag) {
    return tag.startsWith(WEAK) ? tag : WEAK + tag;
  }

  private static String strong(String tag) {
    return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
  }

  private static void change(HttpHeaders headers, String name, UnaryOperator<String> how) {
    String value = headers.getFirst(name);
    if (value != null) {
      headers.set(name, how.apply(value));
    }
  }

  private static HttpHeaders only(HttpHeaders headers, Predicate<String> listed) {
    var passed = new HttpHeaders();
    headers.forEach((String name, List<String> values) -> {
      String lower = name.toLowerCase(Locale.ROOT);
      if (listed.test(lower) || lower.startsWith(OWN_PREFIX)) {
        passed.addAll(name, values);
      }
    });
    return passed;
  }
}
