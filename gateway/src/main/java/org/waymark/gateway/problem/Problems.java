package org.waymark.gateway.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/// Writes a [Problem], from a filter or from a route.
public final class Problems {
  private static final JsonMapper JSON = new JsonMapper();

  private Problems() {}

  public static void write(HttpServletResponse response, Problem problem) throws IOException {
    write(response, problem, problem.status());
  }

  /// A problem that stands for several statuses.
  public static void write(HttpServletResponse response, Problem problem, HttpStatus status)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(body(problem, status));
  }

  public static ServerResponse answer(Problem problem) {
    return answer(problem, Map.of());
  }

  public static ServerResponse answer(Problem problem, Map<String, String> headers) {
    return ServerResponse.status(problem.status())
        .headers(all -> headers.forEach(all::set))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(body(problem, problem.status()));
  }

  private static byte[] body(Problem problem, HttpStatus status) {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", problem.type());
    body.put("title", problem.title());
    body.put("status", status.value());
    return JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
  }
}
