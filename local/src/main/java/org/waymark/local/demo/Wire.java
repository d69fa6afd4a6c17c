package org.waymark.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.local.demo.script.Resources;
import org.waymark.local.instance.Trouble;
import tools.jackson.databind.JsonNode;

/// JSON over HTTP, as any client speaks it.
final class Wire {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /// What came back.
  ///
  /// @param etag the revision of what was changed or read
  record Answer(int status, @Nullable String etag, @Nullable String location, JsonNode body) {
    boolean ok() {
      return status / 100 == 2;
    }

    /// The stable name of a refusal, without its prefix.
    String problem() {
      return body.path("type").asString("").replace("urn:waymark:problem:", "");
    }

    /// For a person at the terminal; the body of a refusal holds codes and words only.
    String words() {
      return status + " " + problem() + " " + body.path("title").asString("") + fields();
    }

    private String fields() {
      var more = new StringBuilder();
      for (var name :
          new String[] {"errors", "guards", "needs", "missing", "error", "errorMessage"}) {
        if (body.has(name)) {
          more.append(' ').append(body.path(name));
        }
      }
      return more.toString();
    }
  }

  Answer send(
      String method,
      String url,
      String token,
      Map<String, String> headers,
      @Nullable JsonNode body) {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
    headers.forEach(request::header);
    return exchange(request.build());
  }

  Answer form(String url, String form) {
    return exchange(
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  private Answer exchange(HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      var headers = response.headers();
      return new Answer(
          response.statusCode(),
          headers.firstValue("ETag").orElse(null),
          headers.firstValue("Location").orElse(null),
          Resources.JSON.readTree(response.body().isBlank() ? "{}" : response.body()));
    } catch (IOException e) {
      throw new Trouble("No answer from " + request.uri().getAuthority() + " for the demo data", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The demo data was interrupted", e);
    }
  }

  /// Unwraps an answer that must be good.
  static Answer good(Answer answer, String what) {
    if (!answer.ok()) {
      throw new Trouble("Demo data: " + what + " was refused: " + answer.words());
    }
    return answer;
  }
}
