package org.waymark.identity.organisations;

import org.jspecify.annotations.Nullable;
import org.waymark.identity.directory.Organisation;

/// @param id the alias of the organisation, which is its id everywhere
/// @param country ISO 3166-1 alpha-2
record OrganisationView(String id, String name, @Nullable String country) {
  static OrganisationView of(Organisation organisation) {
    return new OrganisationView(organisation.alias(), organisation.name(), organisation.country());
  }
}
