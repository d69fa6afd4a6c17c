package org.waymark.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.waymark.gateway.headers.Nonce;
import org.waymark.gateway.problem.Problem;
import org.waymark.gateway.problem.Problems;

/// Pages for when the web application cannot speak for itself. They load nothing.
public enum PlainPage {
  NO_SIGN_IN(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Signing in is not possible right now",
      "The sign-in service is not answering. Nothing you saved is lost. Please try again in a few"
          + " minutes; if it stays like this, tell the people who run Waymark for you."),
  SIGN_IN_UNFINISHED(
      HttpStatus.BAD_REQUEST,
      "You are not signed in yet",
      "Signing in was not finished: it took too long, was cancelled, or was begun in another"
          + " window. Please start again."),
  UNAVAILABLE(
      HttpStatus.SERVICE_UNAVAILABLE,
      "Waymark is not answering right now",
      "Nothing you saved is lost. Please try again in a few minutes; if it stays like this, tell"
          + " the people who run Waymark for you."),
  NOT_FOUND(
      HttpStatus.NOT_FOUND, "There is nothing at this address", "Please go back to the start."),
  NOT_POSSIBLE(HttpStatus.BAD_REQUEST, "This cannot be shown", "Please go back to the start."),
  NOT_BUILT(
      HttpStatus.SERVICE_UNAVAILABLE,
      "The web application is missing",
      "This gateway was built without it. Build the web folder first, then the gateway."),
  FAILED(
      HttpStatus.INTERNAL_SERVER_ERROR,
      "Something went wrong in Waymark",
      "Please try again. If it stays like this, tell the people who run Waymark for you.");

  private final HttpStatus status;
  private final String heading;
  private final String words;

  PlainPage(HttpStatus status, String heading, String words) {
    this.status = status;
    this.heading = heading;
    this.words = words;
  }

  public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
    write(request, response, status);
  }

  void write(HttpServletRequest request, HttpServletResponse response, HttpStatus actual)
      throws IOException {
    response.setStatus(actual.value());
    response.setContentType("text/html;charset=UTF-8");
    response.getOutputStream().write(html(Nonce.of(request)).getBytes(StandardCharsets.UTF_8));
  }

  /// The page for a person, the problem of the same status for a script.
  public void orProblem(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (wantsPage(request, request.getRequestURI())) {
      write(request, response);
    } else {
      Problems.write(response, Problem.of(status));
    }
  }

  private String html(String nonce) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Waymark</title>
    <style nonce="%s">
    body { font: 1.1rem/1.5 system-ui, sans-serif; color: #1f2933; background: #f7f9fb; margin: 0 }
    main { max-width: 34rem; margin: 12vh auto 0; padding: 0 1.25rem }
    h1 { font-size: 1.5rem; line-height: 1.25 }
    a { color: #0b5c8a }
    </style>
    </head>
    <body>
    <main>
    <h1>%s</h1>
    <p>%s</p>
    <p><a href="/">Go to Waymark</a></p>
    </main>
    </body>
    </html>
    """
        .formatted(nonce, heading, words);
  }

  static boolean wantsPage(HttpServletRequest request, String path) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null
        && accept.contains(MediaType.TEXT_HTML_VALUE)
        && !path.startsWith("/api/")
        && !path.startsWith("/bff/");
  }
}
