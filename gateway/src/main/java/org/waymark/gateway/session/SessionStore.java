package org.waymark.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.waymark.gateway.startup.Addresses;

/// Where sessions are kept, and the cookie that leads to them.
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionStore {

  @Bean
  Sessions sessions(MongoOperations mongo, @Value("${waymark.session.idle}") Duration idle) {
    return new Sessions(mongo, new SessionDocuments(idle), idle);
  }

  /// `__Host-`: the browser refuses the cookie unless it came by TLS, from this very host.
  @Bean
  CookieSerializer sessionCookie(Addresses addresses) {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName(addresses.https() ? "__Host-SID" : "SID");
    cookie.setUseSecureCookie(addresses.https());
    cookie.setUseHttpOnlyCookie(true);
    // Lax, not Strict: the way back from Keycloak's login is a navigation from another site
    cookie.setSameSite("Lax");
    cookie.setCookiePath("/");
    cookie.setUseBase64Encoding(false);
    return cookie;
  }

  /// A person waits for this answer: the driver's half minute is too long.
  @Bean
  MongoClientSettingsBuilderCustomizer soonerUnavailable() {
    return settings ->
        settings.applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(4, TimeUnit.SECONDS));
  }

  @Bean
  Sweeper sessionSweeper(Sessions sessions) {
    return new Sweeper(sessions, Clock.systemUTC());
  }

  record Sweeper(Sessions sessions, Clock clock) {
    @Scheduled(fixedDelayString = "${waymark.session.sweep}")
    void sweep() {
      sessions.sweep(clock.instant());
    }
  }
}
