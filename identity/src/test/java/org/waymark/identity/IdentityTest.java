package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;
import org.waymark.identity.TestRealm.Person;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The running service, asked with tokens that a real Keycloak signed.
@SpringBootTest
@AutoConfigureMockMvc
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class IdentityTest {
  static final TestRealm realm = TestRealm.shared();

  @Autowired protected MockMvcTester service;

  @DynamicPropertySource
  static void realKeycloak(DynamicPropertyRegistry properties) {
    properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", realm::issuer);
    properties.add("waymark.keycloak-url", realm::url);
    properties.add("waymark.client-secret", () -> KeycloakProcess.IDENTITY_SECRET);
  }

  static MockMvcRequestBuilder as(Person person, MockMvcRequestBuilder request) {
    return request.header("Authorization", "Bearer " + realm.tokenOf(person));
  }

  static MockMvcRequestBuilder as(Person person, MockMvcRequestBuilder request, String json) {
    return as(person, request).contentType(MediaType.APPLICATION_JSON).content(json);
  }

  /// The answer as JSON.
  static <T> T json(MvcTestResult result, Class<T> type) {
    try {
      return JsonMapper.shared().readValue(result.getResponse().getContentAsByteArray(), type);
    } catch (JacksonException e) {
      throw new AssertionError("not a " + type.getSimpleName(), e);
    }
  }

  /// Asserts a refusal by its stable name.
  static MvcTestResultAssert problem(MvcTestResult result, HttpStatus status, String type) {
    assertThat(result)
        .hasStatus(status)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("urn:waymark:problem:" + type);
    return assertThat(result);
  }
}
