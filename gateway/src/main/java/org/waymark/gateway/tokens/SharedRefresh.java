package org.waymark.gateway.tokens;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizationContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/// Renews a token once for all the requests that find it due. A page makes several at a time, each
/// with its own copy of the session; renewed one by one they would load Keycloak and race.
final class SharedRefresh implements OAuth2AuthorizedClientProvider {
  /// Long enough for a request that read the session before its tokens were renewed.
  private static final Duration REMEMBERED = Duration.ofSeconds(45);

  /// A token with less left than this may be refused by the time it arrives.
  private static final Duration USABLE = Duration.ofSeconds(5);

  private final OAuth2AuthorizedClientProvider refresh;
  private final Duration due;
  private final Clock clock;
  private final AsyncCache<String, OAuth2AuthorizedClient> renewed =
      Caffeine.newBuilder()
          .expireAfterWrite(REMEMBERED)
          .maximumSize(10_000)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .buildAsync();

  /// @param due how long before its end a token is renewed; the same as in `refresh`
  SharedRefresh(OAuth2AuthorizedClientProvider refresh, Duration due, Clock clock) {
    this.refresh = refresh;
    this.due = due;
    this.clock = clock;
  }

  @Override
  public @Nullable OAuth2AuthorizedClient authorize(OAuth2AuthorizationContext context) {
    OAuth2AuthorizedClient held = context.getAuthorizedClient();
    if (held == null || lasts(held.getAccessToken(), due)) {
      return null;
    }
    try {
      return renew(held.getAccessToken().getTokenValue(), context);
    } catch (ClientAuthorizationException refused) {
      if (!ended(refused) && lasts(held.getAccessToken(), USABLE)) {
        return held; // Keycloak is away for a moment; the token still is good
      }
      throw refused;
    }
  }

  private @Nullable OAuth2AuthorizedClient renew(String token, OAuth2AuthorizationContext context) {
    try {
      return renewed
          .get(
              token,
              (_, executor) ->
                  CompletableFuture.supplyAsync(() -> refresh.authorize(context), executor))
          .join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }

  /// Whether Keycloak says that its session is over, which no waiting cures.
  static boolean ended(ClientAuthorizationException refused) {
    return OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode());
  }

  private boolean lasts(OAuth2AccessToken token, Duration time) {
    Instant expires = token.getExpiresAt();
    return expires == null || clock.instant().plus(time).isBefore(expires);
  }
}
