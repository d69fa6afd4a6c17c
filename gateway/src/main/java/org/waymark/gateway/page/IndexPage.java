package org.waymark.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.gateway.headers.Nonce;

/// All pages of the web application are one document; the browser decides which one it shows.
@Configuration(proxyBeanMethods = false)
class IndexPage {
  private static final String NONCE_PLACE = "__CSP_NONCE__";

  /// No dot in the last part, so no file, and not an address of the gateway's own.
  private static final Pattern PAGE =
      Pattern.compile(
          "/index\\.html|/(?!(api|bff|oauth2|login|logout|actuator|error|assets)(/|$))(.*/)?[^./]*");

  private final Optional<String> document = document();

  @Bean
  RouterFunction<ServerResponse> pages() {
    return RouterFunctions.route(
        RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(page()), this::page);
  }

  private static RequestPredicate page() {
    return RequestPredicates.path("/**")
        .and(request -> PAGE.matcher(request.requestPath().value()).matches());
  }

  private ServerResponse page(ServerRequest asked) {
    return ServerResponse.ok()
        .build((request, response) -> {
          if (document.isPresent()) {
            write(document.get(), request, response);
          } else {
            PlainPage.NOT_BUILT.write(request, response);
          }
          return null;
        });
  }

  /// May be kept, but is asked for again each time: the nonce in it is good for one answer.
  private static void write(String html, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setContentType("text/html;charset=UTF-8");
    response
        .getOutputStream()
        .write(html.replace(NONCE_PLACE, Nonce.of(request)).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> document() {
    var index = new ClassPathResource("static/index.html");
    try {
      return index.exists()
          ? Optional.of(index.getContentAsString(StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
