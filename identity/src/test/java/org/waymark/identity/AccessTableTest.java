package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.identity.TestRealm.Person;
import org.waymark.resourceserver.access.Role;

/// Every endpoint × every role × own organisation, another one, none. An endpoint that is missing
/// here fails the build.
class AccessTableTest extends IdentityTest {
  private static final Set<Role> STAFF =
      EnumSet.complementOf(EnumSet.of(Role.ANALYST, Role.REFERRAL_SENDER));
  private static final Set<Role> MANAGERS = EnumSet.of(Role.ADMIN, Role.PARTNER_ADMIN);
  private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMIN);

  private static final Map<String, Set<Role>> TABLE =
      Map.of(
          "GET /people", STAFF,
          "GET /organisations", STAFF,
          "GET /accounts", MANAGERS,
          "POST /accounts", MANAGERS,
          "PUT /accounts/{id}/roles", MANAGERS,
          "PUT /accounts/{id}/organisation", ADMINISTRATORS,
          "PUT /accounts/{id}/enabled", MANAGERS);

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping endpoints;

  @Test
  void the_table_names_every_endpoint_and_no_other() {
    var mapped = new TreeSet<String>();
    endpoints
        .getHandlerMethods()
        .forEach((mapping, method) -> {
          if (method.getBeanType().getName().startsWith("org.waymark")) {
            mapping.getMethodsCondition().getMethods().stream()
                .flatMap(verb -> mapping.getPatternValues().stream().map(path -> verb + " " + path))
                .forEach(mapped::add);
          }
        });

    assertThat(mapped).isEqualTo(new TreeSet<>(TABLE.keySet()));
  }

  @ParameterizedTest
  @EnumSource
  void a_role_enters_where_the_table_says_and_nowhere_else(Role role) {
    var person = realm.person(TestRealm.LOTUS, role);
    TABLE.forEach((endpoint, roles) ->
        assertThat(status(endpoint, person) != 403)
            .as("%s as %s", endpoint, role)
            .isEqualTo(roles.contains(role)));
  }

  @Test
  void a_partner_administrator_finds_nobody_of_another_organisation() {
    var partner = realm.person(TestRealm.LOTUS, Role.PARTNER_ADMIN);
    var elsewhere = realm.person(TestRealm.RIVER, Role.PARTNER_WORKER);

    for (var change : new String[] {"roles", "enabled"}) {
      assertThat(as(partner, put(elsewhere.id(), change))).hasStatus(HttpStatus.NOT_FOUND);
    }
  }

  @Test
  void somebody_without_an_organisation_or_in_none_of_our_roles_is_turned_away_everywhere() {
    var homeless = realm.person("", Role.ADMIN);
    var nobody = realm.person(TestRealm.RIVER);
    for (var endpoint : TABLE.keySet()) {
      assertThat(status(endpoint, homeless)).as(endpoint).isEqualTo(403);
      assertThat(status(endpoint, nobody)).as(endpoint).isEqualTo(403);
    }
  }

  @Test
  void a_request_without_a_token_is_turned_away_everywhere() {
    for (var endpoint : TABLE.keySet()) {
      assertThat(request(endpoint).exchange()).as(endpoint).hasStatus(HttpStatus.UNAUTHORIZED);
    }
    assertThat(service.get().uri("/actuator/health")).hasStatusOk();
    assertThat(service.get().uri("/actuator/env")).hasStatus(HttpStatus.UNAUTHORIZED);
    assertThat(service.get().uri("/v3/api-docs")).hasStatus(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void the_service_account_of_case_service_manages_nobody() {
    var token = "Bearer " + realm.tokenOfCases();
    for (var endpoint : TABLE.keySet()) {
      assertThat(request(endpoint).header("Authorization", token).exchange())
          .as(endpoint)
          .hasStatus(HttpStatus.FORBIDDEN);
    }
  }

  private int status(String endpoint, Person person) {
    return as(person, request(endpoint)).exchange().getResponse().getStatus();
  }

  /// A request that is well formed but for its body, so that nothing is changed by asking.
  private MockMvcRequestBuilder request(String endpoint) {
    var words = Arrays.asList(endpoint.split(" ", 2));
    return service
        .method(HttpMethod.valueOf(words.getFirst()))
        .uri(words.getLast().replace("{id}", UUID.randomUUID().toString()))
        .contentType(MediaType.APPLICATION_JSON)
        .content("{}");
  }

  private MockMvcRequestBuilder put(String id, String what) {
    return service
        .put()
        .uri("/accounts/" + id + "/" + what)
        .contentType(MediaType.APPLICATION_JSON)
        .content(what.equals("roles") ? "{\"roles\":[\"partner_worker\"]}" : "{\"enabled\":false}");
  }
}
