package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import java.text.ParseException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RequiredActionProviderRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.waymark.resourceserver.access.Role;

/// What the realm promises, asked of a real Keycloak that imported it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealmTest {
  private static final TestRealm realm = TestRealm.shared();

  @Test
  void every_role_of_Waymark_exists_and_no_other_of_its_own() {
    var names =
        realm.asOperator().roles().list().stream().map(RoleRepresentation::getName).toList();

    assertThat(names)
        .containsAll(Arrays.stream(Role.values()).map(Role::wire).toList())
        .hasSize(
            Role.values().length
                + List.of("default-roles-waymark", "offline_access", "uma_authorization").size());
  }

  @Test
  void
      a_token_names_the_audience_the_roles_the_one_organisation_and_the_name_and_lives_five_minutes()
          throws ParseException {
    var person = realm.person(TestRealm.RIVER, Role.CASEWORKER);

    var claims = SignedJWT.parse(realm.token(person)).getJWTClaimsSet();

    assertThat(claims.getAudience()).contains("waymark-api");
    assertThat(claims.getSubject()).isEqualTo(person.id());
    assertThat(claims.getStringListClaim("organization")).containsExactly(TestRealm.RIVER);
    assertThat(claims.getStringClaim("name")).isEqualTo("Demo Person");
    assertThat(claims.getJSONObjectClaim("realm_access").toString()).contains("caseworker");
    assertThat(
            Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
        .isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void the_sender_of_referrals_has_that_one_role_and_no_organisation() throws ParseException {
    var claims = SignedJWT.parse(realm.tokenOfCases()).getJWTClaimsSet();

    assertThat(claims.getAudience()).containsExactly("waymark-api");
    assertThat(claims.getJSONObjectClaim("realm_access"))
        .isEqualTo(Map.of("roles", List.of("referral_sender")));
    assertThat(claims.getClaim("organization")).isNull();
  }

  @Test
  void the_gateway_signs_people_in_by_code_and_proof_only() {
    var gateway = client("waymark-gateway");

    assertThat(gateway.isStandardFlowEnabled()).isTrue();
    assertThat(gateway.isDirectAccessGrantsEnabled()).isFalse();
    assertThat(gateway.isImplicitFlowEnabled()).isFalse();
    assertThat(gateway.isPublicClient()).isFalse();
    assertThat(gateway.getRedirectUris())
        .containsExactly("http://localhost:8080/login/oauth2/code/keycloak");
    assertThat(gateway.getAttributes())
        .containsEntry("pkce.code.challenge.method", "S256")
        .containsEntry("backchannel.logout.session.required", "true");
    assertThat(gateway.getOptionalClientScopes()).doesNotContain("offline_access");
  }

  @Test
  void no_client_of_ours_has_a_secret_that_stands_in_the_repository() {
    assertThat(List.of("waymark-gateway", "waymark-identity", "waymark-cases"))
        .allSatisfy(id -> assertThat(client(id).getSecret()).hasSize(36).doesNotContain("$"));
  }

  @Test
  void nobody_but_the_two_service_accounts_comes_with_the_realm() {
    assertThat(
            realm.asOperator().users().search("service-account-", 0, 10).stream()
                .map(UserRepresentation::getUsername))
        .isSubsetOf("service-account-waymark-identity", "service-account-waymark-cases");
    assertThat(realm.asOperator().toRepresentation().isRegistrationAllowed()).isFalse();
  }

  @Test
  void sessions_end_and_guessing_is_slowed() {
    var rules = realm.asOperator().toRepresentation();

    assertThat(rules.getSsoSessionIdleTimeout()).isEqualTo(30 * 60);
    assertThat(rules.getSsoSessionMaxLifespan()).isEqualTo(10 * 60 * 60);
    assertThat(rules.getRevokeRefreshToken()).isFalse();
    assertThat(rules.isBruteForceProtected()).isTrue();
    assertThat(rules.getSslRequired()).isEqualTo("external");
  }

  @Test
  void administrative_events_are_kept_without_what_was_written() {
    var rules = realm.asOperator().toRepresentation();

    assertThat(rules.isAdminEventsEnabled()).isTrue();
    assertThat(rules.isAdminEventsDetailsEnabled()).isFalse();
  }

  @Test
  void people_can_set_up_a_passkey_and_a_one_time_code() {
    var enabled =
        realm.asOperator().flows().getRequiredActions().stream()
            .filter(RequiredActionProviderRepresentation::isEnabled)
            .map(RequiredActionProviderRepresentation::getAlias);

    assertThat(enabled)
        .contains("webauthn-register-passwordless", "webauthn-register", "CONFIGURE_TOTP");
  }

  @Test
  void a_short_password_is_refused() {
    var person = realm.newPerson(TestRealm.RIVER, Role.CASEWORKER);
    var password = new CredentialRepresentation();
    password.setType(CredentialRepresentation.PASSWORD);
    password.setValue("elevenchars");

    assertThatThrownBy(() -> realm.asOperator().users().get(person.id()).resetPassword(password))
        .isInstanceOf(BadRequestException.class);
  }

  @Test
  void
      the_identity_service_can_neither_read_clients_nor_change_the_realm_nor_give_powers_over_it() {
    var identity = realm.asIdentity();
    var person = realm.person(TestRealm.RIVER, Role.CASEWORKER);
    var management = client("realm-management").getId();
    var power =
        realm.asOperator().clients().get(management).roles().get("realm-admin").toRepresentation();

    assertThatThrownBy(() -> identity.clients().findByClientId("waymark-gateway"))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> identity.update(realm.asOperator().toRepresentation()))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() ->
            identity.users().get(person.id()).roles().clientLevel(management).add(List.of(power)))
        .isInstanceOf(ForbiddenException.class);
    assertThat(identity.users().get(person.id()).toRepresentation().getId()).isEqualTo(person.id());
  }

  @Test
  void people_cannot_see_or_change_the_key_their_account_was_opened_under() {
    var key = UUID.randomUUID().toString();

    assertThat(
            realm
                .asOperator()
                .users()
                .userProfile()
                .getConfiguration()
                .getAttribute("invitation")
                .getPermissions())
        .satisfies(permissions -> {
          assertThat(permissions.getEdit()).containsExactly("admin");
          assertThat(permissions.getView()).containsExactly("admin");
        });
    assertThat(realm.asIdentity().users().searchByAttributes("invitation:" + key)).isEmpty();
  }

  private static ClientRepresentation client(String id) {
    return realm.asOperator().clients().findByClientId(id).getFirst();
  }
}
