package org.waymark.resourceserver.problem;

/// What is said about a status that the web framework decided on.
final class Plain {
  private Plain() {}

  static Problem problem(int status) {
    return switch (status) {
      case 400 -> Problem.of(status, "invalid-request", "The request could not be understood");
      case 404 -> Problem.of(status, "not-found", "There is nothing here for you");
      case 405 -> Problem.of(status, "method-not-allowed", "This cannot be done here");
      case 406 -> Problem.of(status, "not-acceptable", "The answer is only available as JSON");
      case 413 -> Problem.of(status, "too-large", "The request is too large");
      case 415 -> Problem.of(status, "unsupported-media-type", "The request must be JSON");
      case 503 ->
          Problem.of(status, "service-unavailable", "The service is busy, please try again");
      default ->
          Problem.of(status, status < 500 ? "invalid-request" : "unexpected", "That did not work");
    };
  }
}
