package org.waymark.gateway.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/// Everything the gateway refuses by itself, in words a caseworker understands.
public enum Problem {
  BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request could not be read."),
  NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Please sign in again."),
  NOT_ALLOWED(HttpStatus.FORBIDDEN, "You may not do this."),
  PAGE_OUT_OF_DATE(
      HttpStatus.FORBIDDEN, "This page is out of date. Please try again, or reload the page."),
  NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing at this address."),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This cannot be done here."),
  TOO_MANY_REQUESTS(
      HttpStatus.TOO_MANY_REQUESTS, "Too much at once. Please wait a moment and try again."),
  UNEXPECTED(
      HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong in Waymark. Please try again."),
  SERVICE_UNAVAILABLE(
      HttpStatus.SERVICE_UNAVAILABLE,
      "This part of Waymark is not answering right now. Please try again in a moment.");

  private final HttpStatus status;
  private final String title;

  Problem(HttpStatus status, String title) {
    this.status = status;
    this.title = title;
  }

  /// What to say for a status the servlet container or the framework decided on.
  public static Problem of(HttpStatusCode status) {
    return switch (status.value()) {
      case 401 -> NOT_SIGNED_IN;
      case 403 -> NOT_ALLOWED;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 429 -> TOO_MANY_REQUESTS;
      case 503 -> SERVICE_UNAVAILABLE;
      default -> status.is4xxClientError() ? BAD_REQUEST : UNEXPECTED;
    };
  }

  public HttpStatus status() {
    return status;
  }

  public String title() {
    return title;
  }

  public String type() {
    return "urn:waymark:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
