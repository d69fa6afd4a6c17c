package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.identity.TestRealm.Person;
import org.waymark.resourceserver.access.Role;

class AccountsTest extends IdentityTest {
  private final Person admin = realm.person(TestRealm.RIVER, Role.ADMIN);
  private final Person partner = realm.person(TestRealm.LOTUS, Role.PARTNER_ADMIN);

  @Test
  void an_invited_person_signs_in_after_replacing_the_temporary_password() {
    var email = newEmail();

    var invited =
        invited(
            invite(admin, UUID.randomUUID(), email, TestRealm.RIVER, "caseworker"),
            HttpStatus.CREATED);

    assertThat(invited.temporaryPassword()).isNotNull().hasSizeGreaterThanOrEqualTo(16);
    assertThat(invited.account().pending()).isTrue();
    assertThat(invited.account().organisation()).isEqualTo(TestRealm.RIVER);
    assertThat(invited.account().roles()).containsExactly("caseworker");
    assertThat(
            realm
                .asOperator()
                .users()
                .get(invited.account().id())
                .toRepresentation()
                .getRequiredActions())
        .contains("UPDATE_PASSWORD");
  }

  @Test
  void
      the_same_key_never_makes_a_second_account_and_gives_a_new_password_while_nobody_used_the_first() {
    var email = newEmail();
    var key = UUID.randomUUID();

    var first =
        invited(invite(admin, key, email, TestRealm.RIVER, "caseworker"), HttpStatus.CREATED);
    var second = invited(invite(admin, key, email, TestRealm.RIVER, "caseworker"), HttpStatus.OK);

    assertThat(second.account()).isEqualTo(first.account());
    assertThat(second.temporaryPassword()).isNotEqualTo(first.temporaryPassword());
    assertThat(realm.asOperator().users().searchByEmail(email, true)).hasSize(1);
  }

  @Test
  void a_person_who_has_signed_in_gets_no_new_password_by_a_repeated_invitation() {
    var email = newEmail();
    var key = UUID.randomUUID();
    var first =
        invited(invite(admin, key, email, TestRealm.RIVER, "caseworker"), HttpStatus.CREATED);
    var user = realm.asOperator().users().get(first.account().id());
    var settled = user.toRepresentation();
    settled.setRequiredActions(List.of());
    user.update(settled);

    assertThat(
            invited(invite(admin, key, email, TestRealm.RIVER, "caseworker"), HttpStatus.OK)
                .temporaryPassword())
        .isNull();
  }

  @Test
  void a_key_that_stood_for_somebody_else_is_refused() {
    var key = UUID.randomUUID();
    invited(invite(admin, key, newEmail(), TestRealm.RIVER, "caseworker"), HttpStatus.CREATED);

    problem(
        invite(admin, key, newEmail(), TestRealm.RIVER, "caseworker"),
        HttpStatus.CONFLICT,
        "idempotency-key-reused");
  }

  @Test
  void a_partner_cannot_take_over_a_pending_account_of_others_by_repeating_its_invitation() {
    var key = UUID.randomUUID();
    var email = newEmail();
    invited(invite(admin, key, email, TestRealm.RIVER, "partner_worker"), HttpStatus.CREATED);

    problem(
        invite(partner, key, email, TestRealm.LOTUS, "partner_worker"),
        HttpStatus.CONFLICT,
        "idempotency-key-reused");
  }

  @Test
  void a_taken_address_is_a_field_error() {
    var email = newEmail();
    invited(
        invite(admin, UUID.randomUUID(), email, TestRealm.RIVER, "caseworker"), HttpStatus.CREATED);

    problem(
            invite(admin, UUID.randomUUID(), email, TestRealm.RIVER, "legal"),
            HttpStatus.CONFLICT,
            "duplicate-account")
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo("/email");
  }

  @Test
  void a_bad_address_an_unknown_role_and_an_unknown_organisation_are_field_errors() {
    fieldError(
        invite(admin, UUID.randomUUID(), "not an address", TestRealm.RIVER, "caseworker"),
        "/email");
    fieldError(invite(admin, UUID.randomUUID(), newEmail(), TestRealm.RIVER, "wizard"), "/roles/0");
    fieldError(
        invite(admin, UUID.randomUUID(), newEmail(), "nowhere", "caseworker"), "/organisation");
  }

  @Test
  void nobody_gives_a_person_the_role_of_the_sending_service() {
    problem(
        invite(admin, UUID.randomUUID(), newEmail(), TestRealm.RIVER, "referral_sender"),
        HttpStatus.FORBIDDEN,
        "role-not-yours");
  }

  @Test
  void a_partner_invites_partner_roles_into_the_own_organisation_only() {
    invited(
        invite(partner, UUID.randomUUID(), newEmail(), TestRealm.LOTUS, "partner_worker"),
        HttpStatus.CREATED);
    problem(
        invite(partner, UUID.randomUUID(), newEmail(), TestRealm.LOTUS, "admin"),
        HttpStatus.FORBIDDEN,
        "role-not-yours");
    problem(
        invite(partner, UUID.randomUUID(), newEmail(), TestRealm.RIVER, "partner_worker"),
        HttpStatus.FORBIDDEN,
        "account-not-yours");
  }

  @Test
  void nobody_changes_their_own_roles_or_shuts_themselves_out() {
    problem(
        put(admin, admin, "roles", "{\"roles\":[\"admin\",\"supervisor\"]}"),
        HttpStatus.FORBIDDEN,
        "own-account");
    problem(
        put(admin, admin, "enabled", "{\"enabled\":false}"), HttpStatus.FORBIDDEN, "own-account");
    problem(
        put(admin, admin, "organisation", "{\"organisation\":\"lotus-legal\"}"),
        HttpStatus.FORBIDDEN,
        "own-account");
  }

  @Test
  void roles_are_replaced_and_a_lost_one_ends_the_sessions() {
    var person = realm.newPerson(TestRealm.RIVER, Role.CASEWORKER);
    realm.token(person);
    assertThat(realm.asOperator().users().get(person.id()).getUserSessions()).isNotEmpty();

    assertThat(put(admin, person, "roles", "{\"roles\":[\"legal\",\"health\"]}"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.roles")
        .asArray()
        .containsExactly("legal", "health");
    assertThat(realm.asOperator().users().get(person.id()).getUserSessions()).isEmpty();
  }

  @Test
  void moving_somebody_leaves_exactly_one_organisation() {
    var person = realm.newPerson(TestRealm.RIVER, Role.CASEWORKER);

    assertThat(put(admin, person, "organisation", "{\"organisation\":\"lotus-legal\"}"))
        .hasStatusOk();

    assertThat(realm.asOperator().organizations().members().getOrganizations(person.id()))
        .singleElement()
        .satisfies(organisation -> assertThat(organisation.getAlias()).isEqualTo(TestRealm.LOTUS));
  }

  @Test
  void shutting_somebody_out_ends_their_sessions() {
    var person = realm.newPerson(TestRealm.RIVER, Role.CASEWORKER);
    realm.token(person);
    assertThat(realm.asOperator().users().get(person.id()).getUserSessions()).isNotEmpty();

    assertThat(put(admin, person, "enabled", "{\"enabled\":false}")).hasStatusOk();

    assertThat(realm.asOperator().users().get(person.id()).getUserSessions()).isEmpty();
    assertThat(realm.asOperator().users().get(person.id()).toRepresentation().isEnabled())
        .isFalse();
  }

  @Test
  void an_account_made_in_Keycloak_itself_is_never_changed_from_here() {
    var byHand = realm.madeByHand(TestRealm.RIVER, Role.CASEWORKER);

    problem(
        put(admin, byHand, "enabled", "{\"enabled\":false}"),
        HttpStatus.CONFLICT,
        "made-elsewhere");
    problem(
        put(admin, byHand, "roles", "{\"roles\":[\"legal\"]}"),
        HttpStatus.CONFLICT,
        "made-elsewhere");
  }

  @Test
  void a_service_account_is_nobody_here() {
    var account =
        realm.asOperator().users().search("service-account-waymark-identity", true).getFirst();

    problem(
        put(admin, new Person(account.getId(), "", ""), "enabled", "{\"enabled\":false}"),
        HttpStatus.NOT_FOUND,
        "not-found");
  }

  @Test
  void a_partner_sees_nothing_of_other_organisations_and_changes_no_staff_of_the_own() {
    var elsewhere = realm.person(TestRealm.RIVER, Role.PARTNER_WORKER);
    var staff = realm.newPerson(TestRealm.LOTUS, Role.CASEWORKER);
    var worker = realm.newPerson(TestRealm.LOTUS, Role.PARTNER_WORKER);

    problem(
        put(partner, elsewhere, "enabled", "{\"enabled\":false}"),
        HttpStatus.NOT_FOUND,
        "not-found");
    problem(
        put(partner, staff, "enabled", "{\"enabled\":false}"),
        HttpStatus.FORBIDDEN,
        "account-not-yours");
    assertThat(put(partner, worker, "enabled", "{\"enabled\":false}")).hasStatusOk();
    assertThat(as(partner, service.get().uri("/accounts?organisation=river-house")))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(as(partner, service.get().uri("/accounts")))
        .bodyJson()
        .extractingPath("$.items[*].organisation")
        .asArray()
        .containsOnly(TestRealm.LOTUS);
  }

  @Test
  void the_list_goes_on_where_it_stopped() {
    realm.newPerson(TestRealm.RIVER, Role.LEGAL);
    realm.newPerson(TestRealm.RIVER, Role.LEGAL);

    var first = page("/accounts?organisation=river-house&limit=2");
    var second = page("/accounts?organisation=river-house&limit=2&cursor=" + first.next());

    assertThat(first.items()).hasSize(2);
    assertThat(second.items()).isNotEmpty().doesNotContainAnyElementsOf(first.items());
  }

  private AccountPage page(String uri) {
    return json(as(admin, service.get().uri(uri)).exchange(), AccountPage.class);
  }

  private MvcTestResult put(Person actor, Person target, String what, String json) {
    return as(actor, service.put().uri("/accounts/" + target.id() + "/" + what), json).exchange();
  }

  private MvcTestResult invite(
      Person actor, UUID key, String email, String organisation, String role) {
    var json =
        """
        {"email":"%s","givenName":"Nalani","familyName":"Demo","organisation":"%s","roles":["%s"]}
        """
            .formatted(email, organisation, role);
    return as(
            actor, service.post().uri("/accounts").header("Idempotency-Key", key.toString()), json)
        .exchange();
  }

  private static Invited invited(MvcTestResult result, HttpStatus status) {
    assertThat(result).hasStatus(status);
    return json(result, Invited.class);
  }

  private static void fieldError(MvcTestResult result, String pointer) {
    problem(result, HttpStatus.BAD_REQUEST, "invalid-request")
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo(pointer);
  }

  private static String newEmail() {
    return "demo-" + UUID.randomUUID() + "@example.org";
  }

  record AccountPage(List<Account> items, @Nullable String next) {}

  record Account(
      String id,
      String email,
      String givenName,
      String familyName,
      String organisation,
      List<String> roles,
      boolean enabled,
      boolean pending,
      boolean changeable) {}

  record Invited(Account account, @Nullable String temporaryPassword) {}
}
