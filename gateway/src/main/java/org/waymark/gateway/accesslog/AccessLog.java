package org.waymark.gateway.accesslog;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// One line per request: method, path, status, milliseconds. No query, address, account or id. Who
/// did what to which file is in the audit trail, where only few may read it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AccessLog extends OncePerRequestFilter {
  private static final Logger log = LoggerFactory.getLogger("access");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long start = System.nanoTime();
    boolean answered = false;
    try {
      chain.doFilter(request, response);
      answered = true;
    } finally {
      log.info(
          "{} {} {} {}ms",
          request.getMethod(),
          LoggedPath.of(request.getRequestURI()),
          answered ? response.getStatus() : 500,
          Duration.ofNanos(System.nanoTime() - start).toMillis());
    }
  }
}
