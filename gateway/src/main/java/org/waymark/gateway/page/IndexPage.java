package org.waymark.gateway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
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
      Pattern.compile("/(?!(api|bff|oauth2|login|logout|actuator|error|assets)(/|$))(.*/)?[^./]*");

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

  private ServerResponse page(ServerRequest request) {
    return document
        .map(html -> html.replace(NONCE_PLACE, Nonce.of(request.servletRequest())))
        .map(html ->
            ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(html))
        .orElseGet(IndexPage::notBuilt);
  }

  private static ServerResponse notBuilt() {
    return ServerResponse.status(503)
        .build((request, response) -> {
          PlainPage.NOT_BUILT.write(request, response);
          return null;
        });
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
