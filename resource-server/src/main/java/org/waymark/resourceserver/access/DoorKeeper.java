package org.waymark.resourceserver.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Deny by default: a mapped endpoint that does not say whom it admits admits nobody.
final class DoorKeeper implements HandlerInterceptor {
  private final ObjectProvider<RefusalLog> log;

  DoorKeeper(ObjectProvider<RefusalLog> log) {
    this.log = log;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method)
        || request.getDispatcherType() == DispatcherType.ERROR
        || describesTheInterface(method)) {
      return true;
    }
    var actor = current().orElseThrow(RoleRefused::new);
    if (!admits(method, actor)) {
      log.ifAvailable(l -> l.refused(actor, endpoint(request), object(request)));
      throw new RoleRefused();
    }
    return true;
  }

  static Optional<Actor> current() {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof JwtAuthenticationToken known
        ? Optional.of(Actor.of(known.getToken()))
        : Optional.empty();
  }

  static Optional<Allow> allowOf(HandlerMethod method) {
    return Optional.ofNullable(method.getMethodAnnotation(Allow.class))
        .or(() ->
            Optional.ofNullable(
                AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allow.class)));
  }

  private static boolean admits(HandlerMethod method, Actor actor) {
    return allowOf(method).filter(allow -> actor.hasAny(allow.value())).isPresent();
  }

  /// springdoc's own endpoint; the chain lets it through only where it is switched on.
  private static boolean describesTheInterface(HandlerMethod method) {
    return method.getBeanType().getName().startsWith("org.springdoc.");
  }

  private static String endpoint(HttpServletRequest request) {
    return request.getMethod()
        + " "
        + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
  }

  private static @org.jspecify.annotations.Nullable String object(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables
            && variables.get("id") instanceof String id
        ? id
        : null;
  }
}
