package org.waymark.resourceserver.problem;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/// Turns everything that can go wrong into a problem, and nothing of it into a leak.
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ResponseEntity<Object> refused(Refused refusal) {
    return answer(refusal.problem(), new HttpHeaders());
  }

  /// Left to the security filters, which know how to ask for a token.
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void unadmitted(RuntimeException refusal) {
    throw refusal;
  }

  /// Exception texts may repeat what a person typed, so neither the answer nor the log holds one.
  @ExceptionHandler
  ResponseEntity<Object> unforeseen(Exception failure) {
    var incident = UUID.randomUUID();
    log.error("Request failed, incident {}", incident, Wordless.of(failure));
    return answer(
        Problem.of(500, "unexpected", "Something went wrong on our side")
            .with(Map.of("incident", incident)),
        new HttpHeaders());
  }

  /// A malformed id in the path names nothing that exists.
  @ExceptionHandler
  ResponseEntity<Object> mistyped(MethodArgumentTypeMismatchException mismatch) {
    return refused(
        mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
            ? new NotFound()
            : FieldErrors.of("/" + mismatch.getName(), "is not in the form expected"));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var errors = new FieldErrors();
    invalid
        .getFieldErrors()
        .forEach(
            e -> errors.add(Pointers.fromBeanPath(e.getField()), words(e.getDefaultMessage())));
    invalid.getGlobalErrors().forEach(e -> errors.add("", words(e.getDefaultMessage())));
    return refused(errors);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException invalid,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var errors = new FieldErrors();
    for (var result : invalid.getParameterValidationResults()) {
      var name = words(result.getMethodParameter().getParameterName());
      result
          .getResolvableErrors()
          .forEach(e -> errors.add("/" + name, words(e.getDefaultMessage())));
    }
    return refused(errors);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return refused(
        unreadable.getCause() instanceof JacksonException json
            ? FieldErrors.of(Pointers.fromJson(json.getPath()), "is not in the form expected")
            : FieldErrors.of("", "is missing or is not JSON"));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (failure instanceof MissingRequestValueException) {
      return refused(FieldErrors.of("", "A header or parameter is missing"));
    }
    return answer(Plain.problem(status.value()), headers);
  }

  private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.status())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem.body());
  }

  private static String words(@Nullable String message) {
    return message == null ? "is not valid" : message;
  }
}
