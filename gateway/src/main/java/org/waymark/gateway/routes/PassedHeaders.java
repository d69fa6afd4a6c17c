package org.waymark.gateway.routes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
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

  @Bean
  RequestHttpHeadersFilter headersToService() {
    return (headers, _) -> only(headers, TO_SERVICE::contains);
  }

  @Bean
  ResponseHttpHeadersFilter headersToBrowser() {
    return (headers, _) -> only(headers, TO_BROWSER::contains);
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
