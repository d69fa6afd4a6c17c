package org.waymark.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.security.Principal;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.gateway.problem.Problem;
import org.waymark.gateway.problem.Problems;

/// Stops one account from asking more than any person could, whether by a fault or to copy what it
/// may see. Counted by each gateway for itself.
@Component
public class RateLimit implements HandlerFilterFunction<ServerResponse, ServerResponse> {
  private static final String NOBODY = "";

  private final LoadingCache<String, Bucket> buckets;

  RateLimit(Limits limits) {
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build(_ -> limits.bucket());
  }

  /// @param burst how many calls at once
  /// @param perMinute how many are given back in a minute
  @ConfigurationProperties("waymark.limits")
  record Limits(long burst, long perMinute) {
    Bucket bucket() {
      return Bucket.builder()
          .addLimit(it -> it.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
          .build();
    }
  }

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    String person = request.principal().map(Principal::getName).orElse(NOBODY);
    ConsumptionProbe probe = buckets.get(person).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      return next.handle(request);
    }
    return Problems.answer(
        Problem.TOO_MANY_REQUESTS,
        Map.of(HttpHeaders.RETRY_AFTER, seconds(probe.getNanosToWaitForRefill())));
  }

  private static String seconds(long nanos) {
    return Long.toString(Duration.ofNanos(nanos).plusMillis(999).toSeconds());
  }
}
