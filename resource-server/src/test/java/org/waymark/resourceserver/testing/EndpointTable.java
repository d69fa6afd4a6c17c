package org.waymark.resourceserver.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.resourceserver.access.Role;

/// Walks every endpoint a service maps, as nobody, as a stranger to all organisations and in every
/// role, and compares who gets in with a table that was written down. A row is `GET /things/{id}
/// caseworker supervisor`.
public final class EndpointTable {
  private final MockMvcTester mvc;
  private final RequestMappingHandlerMapping mapping;

  public EndpointTable(MockMvcTester mvc, ApplicationContext service) {
    this.mvc = mvc;
    this.mapping =
        service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
  }

  /// What differs from the table, in words; empty when nothing does.
  public List<String> differences(String table) {
    var rows = parse(table);
    var mapped = mapped();
    var found = new ArrayList<String>();
    rows.keySet().stream()
        .filter(row -> !mapped.contains(row))
        .forEach(row -> found.add(row + " stands in the table but is not mapped"));
    for (var endpoint : mapped) {
      if (rows.containsKey(endpoint)) {
        walk(endpoint, rows.getOrDefault(endpoint, Set.of()), found);
      } else {
        found.add(endpoint + " is mapped but does not stand in the table");
      }
    }
    return found;
  }

  private void walk(String endpoint, Set<String> admitted, List<String> found) {
    if (answer(endpoint, request -> request).status() != 401) {
      found.add(endpoint + " answers without a token");
    }
    var stranger = Actors.token("walker", List.of(), Role.CASEWORKER);
    if (!answer(endpoint, stranger).says("no-organisation")) {
      found.add(endpoint + " answers a stranger to all organisations");
    }
    for (var role : Role.values()) {
      var answer = answer(endpoint, Actors.actor("walker", "walkers", role));
      var refused = answer.says("role-not-allowed");
      if (refused == admitted.contains(role.wire())) {
        found.add(endpoint + (refused ? " refuses " : " admits ") + role.wire());
      }
      if (answer.status() >= 500) {
        found.add(endpoint + " fails for " + role.wire());
      }
    }
  }

  private Answer answer(String endpoint, RequestPostProcessor as) {
    var parts = endpoint.split(" ", 2);
    var result =
        mvc.method(HttpMethod.valueOf(parts[0]))
            .uri(parts[1].replaceAll("\\{[^}]*}", UUID.randomUUID().toString()))
            .with(as)
            .header("If-Match", "\"0\"")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{}")
            .exchange();
    var response = result.getResponse();
    return new Answer(response.getStatus(), body(response.getContentAsByteArray()));
  }

  private static String body(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Set<String> mapped() {
    var all = new TreeSet<String>();
    mapping
        .getHandlerMethods()
        .forEach((info, method) -> {
          if (method.getBeanType().getName().startsWith("org.spring")) {
            return;
          }
          info.getMethodsCondition()
              .getMethods()
              .forEach(verb -> info.getPatternValues().forEach(path -> all.add(verb + " " + path)));
        });
    return all;
  }

  private static Map<String, Set<String>> parse(String table) {
    var rows = new TreeMap<String, Set<String>>();
    table
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.trim().split("\\s+"))
        .forEach(words ->
            rows.put(
                words[0] + " " + words[1],
                Arrays.stream(words).skip(2).collect(Collectors.toSet())));
    return rows;
  }

  private record Answer(int status, String body) {
    boolean says(String problem) {
      return status == 403 && body.contains("urn:waymark:problem:" + problem + "\"");
    }
  }
}
