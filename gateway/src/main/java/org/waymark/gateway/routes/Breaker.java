package org.waymark.gateway.routes;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.gateway.problem.Problem;
import org.waymark.gateway.problem.Problems;

/// Answers for a service that does not. After several failures it does so at once for a while,
/// instead of letting everyone wait for the timeout. There is no limit on how many may call at
/// once, and no second thread: the connections have their own ends.
final class Breaker implements HandlerFilterFunction<ServerResponse, ServerResponse> {
  private static final Logger log = LoggerFactory.getLogger(Breaker.class);

  private static final CircuitBreakerConfig SETTINGS =
      CircuitBreakerConfig.custom()
          .slidingWindowSize(20)
          .minimumNumberOfCalls(10)
          .failureRateThreshold(50)
          .waitDurationInOpenState(Duration.ofSeconds(3))
          .permittedNumberOfCallsInHalfOpenState(2)
          .recordException(Breaker::serviceAway)
          .build();

  private final CircuitBreaker circuit;

  Breaker(String service) {
    this.circuit = CircuitBreaker.of(service, SETTINGS);
  }

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    try {
      return circuit.executeCallable(() -> next.handle(request));
    } catch (CallNotPermittedException _) {
      return Problems.answer(Problem.SERVICE_UNAVAILABLE);
    } catch (ResourceAccessException | IOException away) {
      log.warn("{} does not answer: {}", circuit.getName(), cause(away).getClass().getSimpleName());
      return Problems.answer(Problem.SERVICE_UNAVAILABLE);
    }
  }

  /// A browser that breaks off its own upload says nothing about the service.
  private static boolean serviceAway(Throwable failure) {
    return !cause(failure).getClass().getName().startsWith("org.apache.catalina.");
  }

  private static Throwable cause(Throwable failure) {
    return NestedExceptionUtils.getMostSpecificCause(failure);
  }
}
