package org.waymark.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.waymark.resourceserver.access.Role;
import tools.jackson.databind.JsonNode;

/// The realm of one Keycloak for all tests of a run, with two organisations, and people made as
/// tests need them.
final class TestRealm {
  static final String RIVER = "river-house";
  static final String LOTUS = "lotus-legal";
  private static final String SIGN_IN = "test-sign-in";
  private static final TestRealm SHARED = new TestRealm(KeycloakProcess.start());

  private final String url;
  private final Keycloak master;
  private final String secret = UUID.randomUUID().toString();
  private final Map<String, String> organisations = new ConcurrentHashMap<>();
  private final Map<String, Person> people = new ConcurrentHashMap<>();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  private TestRealm(String url) {
    this.url = url;
    this.master =
        Keycloak.getInstance(
            url, "master", KeycloakProcess.BOOTSTRAP, KeycloakProcess.PASSWORD, "admin-cli");
    addSignIn();
    addOrganisation(RIVER, "River House", "TH");
    addOrganisation(LOTUS, "Lotus Legal", "KH");
  }

  static TestRealm shared() {
    return SHARED;
  }

  record Person(String id, String username, String password) {}

  String url() {
    return url;
  }

  String issuer() {
    return url + "/realms/waymark";
  }

  RealmResource asOperator() {
    return master.realm("waymark");
  }

  RealmResource asIdentity() {
    return KeycloakBuilder.builder()
        .serverUrl(url)
        .realm("waymark")
        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
        .clientId("waymark-identity")
        .clientSecret(KeycloakProcess.IDENTITY_SECRET)
        .build()
        .realm("waymark");
  }

  /// One person per role and organisation, kept for the whole run.
  Person person(String organisation, Role... roles) {
    return people.computeIfAbsent(
        organisation + Arrays.toString(roles), _ -> newPerson(organisation, roles));
  }

  /// A person made as the service would make one.
  Person newPerson(String organisation, Role... roles) {
    return enrol(organisation, Map.of("invitation", List.of(UUID.randomUUID().toString())), roles);
  }

  /// A person made by hand in Keycloak's console.
  Person madeByHand(String organisation, Role... roles) {
    return enrol(organisation, Map.of(), roles);
  }

  private Person enrol(String organisation, Map<String, List<String>> attributes, Role... roles) {
    var user = new UserRepresentation();
    user.setUsername("demo-" + UUID.randomUUID() + "@example.org");
    user.setEmail(user.getUsername());
    user.setFirstName("Demo");
    user.setLastName("Person");
    user.setEnabled(true);
    user.setAttributes(attributes);
    var id = CreatedResponseUtil.getCreatedId(asOperator().users().create(user));
    var password = UUID.randomUUID().toString();
    asOperator().users().get(id).resetPassword(credential(password));
    var realmRoles =
        Arrays.stream(roles).map(role -> asOperator().roles().get(role.wire()).toRepresentation());
    asOperator().users().get(id).roles().realmLevel().add(realmRoles.toList());
    if (!organisation.isEmpty()) {
      asOperator()
          .organizations()
          .get(organisations.getOrDefault(organisation, ""))
          .members()
          .addMember(id)
          .close();
    }
    return new Person(id, user.getUsername(), password);
  }

  private static CredentialRepresentation credential(String password) {
    var credential = new CredentialRepresentation();
    credential.setType(CredentialRepresentation.PASSWORD);
    credential.setValue(password);
    credential.setTemporary(false);
    return credential;
  }

  /// The access token of somebody who signed in once. Keycloak takes one attempt of a person at a
  /// time: one that follows too soon is turned away as if the password were wrong.
  String tokenOf(Person person) {
    return tokens.computeIfAbsent(person.id(), _ -> token(person));
  }

  /// Signs in and takes the access token; the session stays.
  String token(Person person) {
    return token(
        Map.of(
            "grant_type",
            "password",
            "client_id",
            SIGN_IN,
            "client_secret",
            secret,
            "username",
            person.username(),
            "password",
            person.password()));
  }

  String tokenOfCases() {
    return token(
        Map.of(
            "grant_type", "client_credentials",
            "client_id", "waymark-cases",
            "client_secret", KeycloakProcess.CASES_SECRET));
  }

  private String token(Map<String, String> form) {
    var answer =
        RestClient.create()
            .post()
            .uri(issuer() + "/protocol/openid-connect/token")
            .body(MultiValueMap.fromSingleValue(form))
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .retrieve()
            .requiredBody(JsonNode.class);
    return answer.path("access_token").asString();
  }

  private void addOrganisation(String alias, String name, String country) {
    var organisation = new OrganizationRepresentation();
    organisation.setAlias(alias);
    organisation.setName(name);
    organisation.setEnabled(true);
    organisation.setAttributes(Map.of("country", List.of(country)));
    try (var created = asOperator().organizations().create(organisation)) {
      organisations.put(alias, CreatedResponseUtil.getCreatedId(created));
    }
  }

  /// What the gateway's client is, but with passwords sent directly: the browser tests walk the
  /// real way.
  private void addSignIn() {
    var gateway = asOperator().clients().findByClientId("waymark-gateway").getFirst();
    var client = new ClientRepresentation();
    client.setClientId(SIGN_IN);
    client.setSecret(secret);
    client.setDirectAccessGrantsEnabled(true);
    client.setFullScopeAllowed(true);
    client.setDefaultClientScopes(gateway.getDefaultClientScopes());
    client.setProtocolMappers(gateway.getProtocolMappers().stream().map(TestRealm::copy).toList());
    asOperator().clients().create(client).close();
  }

  private static ProtocolMapperRepresentation copy(ProtocolMapperRepresentation mapper) {
    var copy = new ProtocolMapperRepresentation();
    copy.setName(mapper.getName());
    copy.setProtocol(mapper.getProtocol());
    copy.setProtocolMapper(mapper.getProtocolMapper());
    copy.setConfig(mapper.getConfig());
    return copy;
  }
}
