package org.waymark.referrals;

import static org.waymark.resourceserver.testing.Actors.actor;
import static org.waymark.resourceserver.testing.Actors.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.waymark.resourceserver.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks to the service as the sender and as partners do, starting from the samples both sides
/// agreed on.
public final class Wire {
  private static final String SAMPLE_ID = "5e6a2c0e-8f0a-4c58-9a4e-3a7f6a1d9b01";
  private static final JsonMapper JSON = JsonMapper.shared();
  private final MockMvcTester mvc;

  public Wire(MockMvcTester mvc) {
    this.mvc = mvc;
  }

  public static String sample(String name) {
    try {
      return Files.readString(Path.of("../contracts", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonNode json(MvcTestResult result) {
    return JSON.readTree(result.getResponse().getContentAsByteArray());
  }

  public MvcTestResult put(UUID id, String path, String body) {
    return exchange(HttpMethod.PUT, "/referrals/" + id + path, sender(), body, null);
  }

  /// A referral to `safe-steps`, sent under a new id.
  public UUID sent() {
    var id = UUID.randomUUID();
    var result = put(id, "", sample("referral-sent.json").replace(SAMPLE_ID, id.toString()));
    if (result.getResponse().getStatus() != 201) {
      throw new AssertionError("not sent: " + json(result));
    }
    return id;
  }

  public MvcTestResult get(String path, RequestPostProcessor as) {
    return mvc.get().uri(path).with(as).exchange();
  }

  public JsonNode seenBy(UUID id, RequestPostProcessor as) {
    return json(get("/referrals/" + id, as));
  }

  public MvcTestResult move(UUID id, String body) {
    return move(id, seenBy(id, worker()).get("revision").asLong(), body);
  }

  public MvcTestResult move(UUID id, long revision, String body) {
    return exchange(
        HttpMethod.POST, "/referrals/" + id + "/moves", worker(), body, "\"" + revision + "\"");
  }

  private MvcTestResult exchange(
      HttpMethod method,
      String path,
      RequestPostProcessor as,
      String body,
      @org.jspecify.annotations.Nullable String revision) {
    var request =
        mvc.method(method).uri(path).with(as).contentType(MediaType.APPLICATION_JSON).content(body);
    return revision == null ? request.exchange() : request.header("If-Match", revision).exchange();
  }

  public static RequestPostProcessor sender() {
    return service("waymark-cases", Role.REFERRAL_SENDER);
  }

  public static RequestPostProcessor worker() {
    return actor("worker", "safe-steps", Role.PARTNER_WORKER);
  }

  public static RequestPostProcessor stranger() {
    return actor("stranger", "other-steps", Role.PARTNER_WORKER, Role.PARTNER_ADMIN);
  }
}
