package org.waymark.resourceserver.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.resourceserver.testing.Actors.actor;
import static org.waymark.resourceserver.testing.Actors.token;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.testing.ServiceTest;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {
  private static final String THING = "/things/" + UUID.randomUUID();
  @Autowired MockMvcTester mvc;

  private MvcTestResult put(String body) {
    return mvc.put()
        .uri(THING)
        .with(actor("una", "org-a", Role.CASEWORKER))
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private static void assertProblem(MvcTestResult result, int status, String type) {
    assertThat(result).hasStatus(status).hasContentTypeCompatibleWith(Problem.MEDIA_TYPE);
    assertThat(result)
        .bodyJson()
        .hasPathSatisfying("$.type", t -> t.assertThat().isEqualTo("urn:waymark:problem:" + type))
        .hasPathSatisfying("$.title", t -> t.assertThat().asString().isNotBlank())
        .hasPathSatisfying("$.status", s -> s.assertThat().isEqualTo(status))
        .doesNotHavePath("$.instance");
  }

  @Test
  void wrong_fields_are_named_by_json_pointers() {
    var result = put("{\"name\":\"\",\"inner\":{\"channel\":\"\"}}");
    assertProblem(result, 400, "invalid-request");
    assertThat(result)
        .bodyJson()
        .extractingPath("$.errors[*].pointer")
        .asArray()
        .containsExactlyInAnyOrder("/name", "/inner/channel");
  }

  @Test
  void what_is_missing_is_named_unless_it_may_be_absent() {
    var result = put("{\"inner\":{}}");
    assertProblem(result, 400, "invalid-request");
    assertThat(result)
        .bodyJson()
        .extractingPath("$.errors[*].pointer")
        .asArray()
        .containsExactlyInAnyOrder("/name", "/inner/channel");
  }

  @Test
  void a_value_of_the_wrong_kind_is_named_and_not_repeated() {
    var result = put("{\"name\":\"n\",\"inner\":{\"channel\":\"c\"},\"role\":\"secret-word\"}");
    assertProblem(result, 400, "invalid-request");
    assertThat(result).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/role");
    assertThat(result).bodyText().doesNotContain("secret-word");
  }

  @Test
  void what_is_not_json_is_a_problem_too() {
    assertProblem(put("{"), 400, "invalid-request");
    assertProblem(
        mvc.put().uri(THING).with(actor("una", "org-a", Role.CASEWORKER)).content("x").exchange(),
        415,
        "unsupported-media-type");
  }

  @Test
  void a_request_without_a_token_is_asked_to_sign_in() {
    assertProblem(mvc.get().uri(THING).exchange(), 401, "not-signed-in");
  }

  @Test
  void somebody_of_no_organisation_or_of_two_is_refused() {
    for (var organisations : List.of(List.<String>of(), List.of("org-a", "org-b"))) {
      assertProblem(
          mvc.get().uri(THING).with(token("una", organisations, Role.CASEWORKER)).exchange(),
          403,
          "no-organisation");
    }
  }

  @Test
  void somebody_without_a_role_is_refused() {
    assertProblem(mvc.get().uri(THING).with(actor("una", "org-a")).exchange(), 403, "no-role");
  }

  @Test
  void a_role_that_is_not_named_is_refused() {
    assertProblem(
        mvc.get().uri(THING).with(actor("una", "org-a", Role.ANALYST)).exchange(),
        403,
        "role-not-allowed");
  }

  @Test
  void an_endpoint_that_names_nobody_is_refused_for_everybody() {
    assertProblem(
        mvc.get().uri("/open-by-mistake").with(actor("una", "org-a", Role.values())).exchange(),
        403,
        "role-not-allowed");
  }

  @Test
  void an_unknown_path_is_not_repeated() {
    var result = mvc.get().uri("/no/such/path").with(actor("una", "org-a", Role.ADMIN)).exchange();
    assertProblem(result, 404, "not-found");
    assertThat(result).bodyText().doesNotContain("such");
  }

  @Test
  void other_refusals_of_the_framework_are_problems() {
    var una = actor("una", "org-a", Role.CASEWORKER);
    assertProblem(mvc.delete().uri(THING).with(una).exchange(), 405, "method-not-allowed");
    assertProblem(mvc.get().uri("/things/none").with(una).exchange(), 404, "not-found");
    assertProblem(
        mvc.post().uri(THING + "/growths").with(una).exchange(), 428, "if-match-required");
    assertProblem(
        mvc.post().uri(THING + "/growths").header("If-Match", "W/\"1\"").with(una).exchange(),
        400,
        "invalid-request");
  }

  @Test
  void a_failure_leaks_its_words_neither_to_the_answer_nor_to_the_log(CapturedOutput output) {
    var result = mvc.get().uri("/broken").with(actor("una", "org-a", Role.CASEWORKER)).exchange();
    assertProblem(result, 500, "unexpected");
    assertThat(result).bodyText().doesNotContain("Zorana").doesNotContain("Exception");
    assertThat(output).contains("IllegalStateException").doesNotContain("Zorana");
  }

  @Test
  void health_is_public_and_says_no_more_than_that() {
    assertThat(mvc.get().uri("/actuator/health").exchange())
        .hasStatusOk()
        .bodyJson()
        .isEqualTo("{\"status\":\"UP\"}", org.springframework.test.json.JsonCompareMode.LENIENT);
    assertProblem(mvc.get().uri("/actuator/env").exchange(), 401, "not-signed-in");
  }
}
