package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.waymark.resourceserver.access.Role;

class PeopleTest extends IdentityTest {
  @Test
  void colleagues_are_those_of_the_own_organisation_with_their_roles() {
    var asking = realm.person(TestRealm.RIVER, Role.CASEWORKER);
    var colleague = realm.person(TestRealm.RIVER, Role.COUNSELLOR);
    var stranger = realm.person(TestRealm.LOTUS, Role.PARTNER_WORKER);

    assertThat(as(asking, service.get().uri("/people")))
        .hasStatusOk()
        .bodyJson()
        .convertTo(People[].class)
        .satisfies(people -> {
          assertThat(people)
              .extracting(People::id)
              .contains(asking.id(), colleague.id())
              .doesNotContain(stranger.id());
          assertThat(people)
              .filteredOn(person -> person.id().equals(colleague.id()))
              .allSatisfy(person -> {
                assertThat(person.roles()).containsExactly("counsellor");
                assertThat(person.name()).isEqualTo("Demo Person");
                assertThat(person.enabled()).isTrue();
              });
        });
  }

  @Test
  void a_role_narrows_the_list() {
    var asking = realm.person(TestRealm.RIVER, Role.SUPERVISOR);
    var counsellor = realm.person(TestRealm.RIVER, Role.COUNSELLOR);

    assertThat(as(asking, service.get().uri("/people?role=counsellor")))
        .bodyJson()
        .convertTo(People[].class)
        .satisfies(people ->
            assertThat(people)
                .extracting(People::id)
                .contains(counsellor.id())
                .doesNotContain(asking.id()));
  }

  @Test
  void an_unknown_role_is_a_field_error() {
    assertThat(
            as(
                realm.person(TestRealm.RIVER, Role.SUPERVISOR),
                service.get().uri("/people?role=wizard")))
        .hasStatus(HttpStatus.BAD_REQUEST)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo("/role");
  }

  @Test
  void organisations_are_known_by_alias_with_their_country() {
    assertThat(
            as(realm.person(TestRealm.RIVER, Role.CASEWORKER), service.get().uri("/organisations")))
        .hasStatusOk()
        .bodyJson()
        .isEqualTo(
            """
            [{"id":"lotus-legal","name":"Lotus Legal","country":"KH"},
             {"id":"river-house","name":"River House","country":"TH"}]
            """);
  }

  record People(String id, String name, java.util.List<String> roles, boolean enabled) {}
}
