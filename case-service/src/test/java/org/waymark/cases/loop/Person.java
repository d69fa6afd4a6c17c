package org.waymark.cases.loop;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who works with a service, and tries again when it does not answer.
final class Person implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String service;
  private final String token;

  Person(String service, String token) {
    this.service = service;
    this.token = token;
  }

  record Answer(int status, JsonNode body) {
    boolean fine() {
      return status >= 200 && status < 300;
    }

    String revision() {
      return "\"" + body.get("revision").asLong() + "\"";
    }
  }

  JsonNode get(String path) {
    return insist("GET", path, null, null).body();
  }

  Answer insist(String method, String path, @Nullable String revision, @Nullable String body) {
    var answer = new AtomicReference<Answer>();
    await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> {
          answer.set(once(method, path, revision, body));
          return answer.get().status() != 0 && answer.get().status() < 500;
        });
    return answer.get();
  }

  /// A change on top of whatever the document is now; harmless to repeat.
  Answer change(String document, String method, String path, String body) {
    while (true) {
      var answer = insist(method, path, insist("GET", document, null, null).revision(), body);
      if (answer.status() != 412) {
        return answer;
      }
    }
  }

  private Answer once(
      String method, String path, @Nullable String revision, @Nullable String body) {
    var request =
        HttpRequest.newBuilder(URI.create(service + path))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(body.replace('\'', '"')));
    try {
      HttpResponse<String> response =
          client.send(
              revision == null ? request.build() : request.header("If-Match", revision).build(),
              BodyHandlers.ofString());
      var text = response.body();
      return new Answer(response.statusCode(), JSON.readTree(text.isEmpty() ? "{}" : text));
    } catch (IOException _) {
      return new Answer(0, JSON.createObjectNode());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
