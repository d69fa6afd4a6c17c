package org.waymark.identity.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.springframework.stereotype.Component;

/// The organisations, and who belongs to which. There are dozens, not thousands, so they are read
/// whole: Keycloak searches them by name and domain, not by alias.
@Component
public class Organisations {
  private static final int BATCH = 100;
  private static final String COUNTRY = "country";
  private final RealmResource realm;

  Organisations(RealmResource realm) {
    this.realm = realm;
  }

  public List<Organisation> all() {
    return Keycloaks.ask(this::known).stream()
        .map(Organisations::organisation)
        .sorted(Comparator.comparing(Organisation::name))
        .toList();
  }

  public boolean has(String alias) {
    return Keycloaks.ask(() -> resource(alias)).isPresent();
  }

  /// The alias of the one organisation a person belongs to.
  Optional<String> of(String person) {
    return realm.organizations().members().getOrganizations(person).stream()
        .map(OrganizationRepresentation::getAlias)
        .findFirst();
  }

  /// Makes a person a member of this organisation and of no other.
  void move(String person, String alias) {
    var there = resource(alias).orElseThrow();
    var before = realm.organizations().members().getOrganizations(person);
    for (var old : before) {
      if (!old.getAlias().equals(alias)) {
        realm.organizations().get(old.getId()).members().member(person).delete().close();
      }
    }
    if (before.stream().noneMatch(old -> old.getAlias().equals(alias))) {
      Keycloaks.expect(there.members().addMember(person));
    }
  }

  Optional<OrganizationResource> resource(String alias) {
    return known().stream()
        .filter(organisation -> organisation.getAlias().equals(alias))
        .findFirst()
        .map(organisation -> realm.organizations().get(organisation.getId()));
  }

  private List<OrganizationRepresentation> known() {
    var known = new ArrayList<OrganizationRepresentation>();
    List<OrganizationRepresentation> batch;
    do {
      batch = realm.organizations().search(null, null, known.size(), BATCH, false);
      known.addAll(batch);
    } while (batch.size() == BATCH);
    return known;
  }

  private static Organisation organisation(OrganizationRepresentation found) {
    return new Organisation(found.getAlias(), found.getName(), country(found));
  }

  private static @Nullable String country(OrganizationRepresentation found) {
    var attributes = found.getAttributes();
    var countries = attributes == null ? null : attributes.get(COUNTRY);
    return countries == null || countries.isEmpty() ? null : countries.getFirst();
  }
}
