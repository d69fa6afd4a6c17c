package org.waymark.gateway.routes;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.stripPrefix;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;
import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import java.util.Arrays;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.gateway.limits.RateLimit;
import org.waymark.gateway.startup.Addresses;
import org.waymark.gateway.tokens.TokenRelay;

/// The whole map from the browser's addresses to the services'. What is not on it does not exist
/// from outside: neither the outcome feed nor the calls by which referrals are sent, which are
/// between services.
@Configuration(proxyBeanMethods = false)
class Routes {
  private static final HttpMethod[] READ_AND_CHANGE = {GET, HEAD, POST, PUT, DELETE};
  private static final HttpMethod[] READ_AND_ANSWER = {GET, HEAD, POST};

  private final RateLimit limit;
  private final TokenRelay token;

  Routes(RateLimit limit, TokenRelay token) {
    this.limit = limit;
    this.token = token;
  }

  @Bean
  RouterFunction<ServerResponse> services(Addresses addresses) {
    RequestPredicate cases =
        under("/case-files", "/plan-templates", "/my-work", "/caseload")
            .and(methods(READ_AND_CHANGE));
    RequestPredicate referrals =
        under("/partners")
            .and(methods(READ_AND_CHANGE))
            .or(under("/referrals").and(methods(READ_AND_ANSWER)));
    RequestPredicate identity =
        under("/people", "/organisations", "/accounts").and(methods(READ_AND_CHANGE));
    return route("case-service", cases, addresses.casesUrl())
        .and(route("referral-service", referrals, addresses.referralsUrl()))
        .and(route("identity", identity, addresses.identityUrl()));
  }

  private static RequestPredicate under(String... paths) {
    return Arrays.stream(paths)
        .map(path -> path("/api" + path + "/**"))
        .reduce(RequestPredicate::or)
        .orElseThrow();
  }

  /// The order matters: who asks too much costs neither a token nor a call, and a token that cannot
  /// be renewed is no failure of the service.
  private RouterFunction<ServerResponse> route(String service, RequestPredicate when, URI to) {
    return GatewayRouterFunctions.route(service)
        .route(when, http())
        .before(uri(to))
        .before(stripPrefix(1))
        .filter(limit)
        .filter(token)
        .filter(new Breaker(service))
        .build();
  }
}
