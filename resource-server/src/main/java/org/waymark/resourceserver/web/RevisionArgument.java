package org.waymark.resourceserver.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.problem.Refused;

/// Reads `If-Match` for a controller that takes a [Revision].
final class RevisionArgument implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Revision.class;
  }

  @Override
  public Revision resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    var header = request.getHeader(HttpHeaders.IF_MATCH);
    if (header == null) {
      throw new IfMatchRequired();
    }
    if (!header.matches("\"\\d{1,18}\"")) {
      throw FieldErrors.of("", "If-Match must hold one revision in quotes");
    }
    return new Revision(Long.parseLong(header.substring(1, header.length() - 1)));
  }

  /// A change that does not say what it is based on might overwrite what its author never saw.
  static final class IfMatchRequired extends Refused {
    private static final long serialVersionUID = 1;

    IfMatchRequired() {
      super(428, "if-match-required", "This change must say which revision it is based on");
    }
  }
}
