package org.waymark.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.testing.Actors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One user at a browser: `new Browser(mvc, "una", "harbour-light", Role.CASEWORKER).opensAFile()`.
public final class Browser {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final MockMvcTester mvc;
  private final RequestPostProcessor user;
  public final String person;

  public Browser(MockMvcTester mvc, String person, String organisation, Role... roles) {
    this.mvc = mvc;
    this.person = person;
    this.user = Actors.actor(person, organisation, roles);
  }

  /// What came back.
  public record Answer(int status, @Nullable String etag, JsonNode body) {
    public String problem() {
      return body.path("type").asString("").replace("urn:waymark:problem:", "");
    }

    public UUID id() {
      return UUID.fromString(body.path("id").asString());
    }

    /// The answer, provided that all went well.
    public Answer fine() {
      assertThat(status).as(body.toString()).isBetween(200, 299);
      return this;
    }

    public String at(String pointer) {
      return body.at(pointer).asString();
    }
  }

  public Answer get(String uri, Object... variables) {
    return send(HttpMethod.GET, uri, null, null, variables);
  }

  public Answer put(String uri, @Nullable String ifMatch, String body, Object... variables) {
    return send(HttpMethod.PUT, uri, ifMatch, body, variables);
  }

  public Answer post(String uri, @Nullable String ifMatch, String body, Object... variables) {
    return send(HttpMethod.POST, uri, ifMatch, body, variables);
  }

  public Answer delete(String uri, @Nullable String ifMatch, Object... variables) {
    return send(HttpMethod.DELETE, uri, ifMatch, null, variables);
  }

  public Answer send(
      HttpMethod method,
      String uri,
      @Nullable String ifMatch,
      @Nullable String body,
      Object... variables) {
    var request =
        mvc.method(method)
            .uri(uri, variables)
            .with(user)
            .header("Waymark-Purpose", "CARE")
            .contentType(MediaType.APPLICATION_JSON);
    if (ifMatch != null) {
      request = request.header("If-Match", ifMatch);
    }
    if (body != null) {
      request = request.content(body.replace('\'', '"'));
    }
    var response = request.exchange().getResponse();
    try {
      var text = response.getContentAsString();
      return new Answer(
          response.getStatus(),
          response.getHeader("ETag"),
          JSON.readTree(text.isEmpty() ? "{}" : text));
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  public Answer opensAFile() {
    return opens(UUID.randomUUID(), OPENING).fine();
  }

  public Answer opens(UUID id, String opening) {
    return put("/case-files/{id}", null, opening, id);
  }

  public Answer reads(UUID file) {
    return get("/case-files/{id}", file);
  }

  /// Puts somebody on the team.
  public Answer invites(Answer file, String colleague, Role role) {
    return put(
            "/case-files/{id}/team/{person}",
            file.etag(),
            "{'role': '%s'}".formatted(role.wire()),
            file.id(),
            colleague)
        .fine();
  }

  public Answer moves(Answer file, String to, String... confirmed) {
    var codes = confirmed.length == 0 ? "" : "'" + String.join("','", confirmed) + "'";
    return post(
        "/case-files/{id}/moves",
        file.etag(),
        "{'to': '%s', 'why': 'as agreed with her', 'confirmed': [%s]}".formatted(to, codes),
        file.id());
  }

  /// A profile that says as little as there is to know.
  public static final String PROFILE =
      """
      {'age': {'basis': 'AGE_BAND', 'band': 'BAND_24_26'}, 'gender': {'answer': 'GIVEN', 'values': ['Feminine']},
       'citizenships': {'answer': 'GIVEN', 'values': ['PH']}, 'language': {'primary': 'ceb', 'interpreter': 'YES'},
       'exploitation': {'answer': 'GIVEN', 'values': ['ForcedLabour']}, 'industries': {'answer': 'UNKNOWN', 'values': []},
       'meansOfControl': {'answer': 'GIVEN', 'values': ['WithholdsDocuments']},
       'recruitment': {'answer': 'NOT_ASKED', 'values': []},
       'countryPath': {'origin': 'PH', 'transit': [], 'exploitation': {'answer': 'UNKNOWN', 'values': []}, 'now': 'MY'},
       'chargesPending': 'UNKNOWN', 'deported': 'NO', 'unaccompanied': 'NOT_ASKED'}
      """;

  /// Somebody who wrote through a social network and whose name is known.
  public static final String OPENING =
      """
      {'firstContact': {'channel': 'SOCIAL_MESSAGE', 'on': '2026-09-30', 'platform': 'FacebookMessenger',
        'handle': '@invented-handle', 'message': 'please come, invented words of a message'},
       'registeredOn': '2026-10-01', 'startAt': 'INTAKE',
       'identity': {'givenName': 'Inventina', 'familyName': 'Madeupova', 'phone': '+000555010203'},
       'safeContact': {'channel': 'call', 'value': '+000555040506', 'codeWord': 'marmalade'},
       'profile': %s}
      """
          .formatted(PROFILE);
}
