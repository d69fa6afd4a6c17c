package org.waymark.local.demo;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.local.demo.script.Resources;
import tools.jackson.databind.JsonNode;

/// The organisations and the people of the demo, as written down in `cast.json`.
record Cast(List<Organisation> organisations, List<Person> people) {

  /// @param directory what partners and caseworkers read of it; absent for one that takes no
  ///   referrals
  record Organisation(
      String alias, String name, String country, String domain, @Nullable JsonNode directory) {}

  /// @param username also the key stories use
  /// @param hint what to try first with this account
  record Person(
      String username,
      String givenName,
      String familyName,
      String organisation,
      List<String> roles,
      String work,
      String hint) {

    boolean has(String role) {
      return roles.contains(role);
    }
  }

  static Cast read() {
    return Resources.JSON.convertValue(Resources.json("cast.json"), Cast.class);
  }

  boolean knows(String username) {
    return people.stream().anyMatch(person -> person.username().equals(username));
  }

  Person person(String username) {
    return people.stream()
        .filter(person -> person.username().equals(username))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody is called " + username));
  }

  /// Whoever does this work in an organisation.
  Optional<Person> inRole(String organisation, String role) {
    return people.stream()
        .filter(person -> person.organisation().equals(organisation) && person.has(role))
        .findFirst();
  }
}
