package org.waymark.gateway.session;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.gateway.page.PlainPage;

/// Says that Waymark is not answering when the sessions cannot be read. Just outside the filter
/// that reads them.
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class StoreDown extends OncePerRequestFilter {
  private static final Logger log = LoggerFactory.getLogger(StoreDown.class);

  /// Asked beforehand: the framework's filter for it takes any failure for its own.
  private static final String SIGN_IN = "/oauth2/authorization/";

  private final SessionRepository<?> sessions;

  StoreDown(SessionRepository<?> sessions) {
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      if (request.getRequestURI().startsWith(SIGN_IN)) {
        sessions.findById("none");
      }
      chain.doFilter(request, response);
    } catch (DataAccessException | MongoException down) {
      log.error("The session store does not answer: {}", down.getClass().getSimpleName());
      if (!response.isCommitted()) {
        PlainPage.UNAVAILABLE.orProblem(request, response);
      }
    }
  }
}
