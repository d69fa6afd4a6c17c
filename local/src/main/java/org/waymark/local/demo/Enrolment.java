package org.waymark.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Brings the cast into Keycloak. The password comes last, so whoever has one is complete and stays
/// as they are. Only when the file with the passwords is gone do people get new ones.
final class Enrolment {
  private final KeycloakConsole console;
  private final AccountsFile file;

  Enrolment(KeycloakConsole console, AccountsFile file) {
    this.console = console;
    this.file = file;
  }

  /// Brings everybody in.
  ///
  /// @return the ids of the people by user name
  Map<String, String> enrol(Cast cast) {
    var organisations = new HashMap<String, String>();
    cast.organisations()
        .forEach(each -> organisations.put(each.alias(), console.organisation(each)));
    var known = file.known(cast);
    var passwords = file.complete(cast, known);
    file.write(cast, passwords);
    var ids = new HashMap<String, String>();
    for (var person : cast.people()) {
      var id =
          console
              .user(person.username())
              .orElseGet(() -> console.addUser(person, invitation(person).toString()));
      if (!known.containsKey(person.username()) || !console.hasPassword(id)) {
        console.join(id, organisations.getOrDefault(person.organisation(), ""));
        console.roles(id, person.roles());
        console.password(id, passwords.getOrDefault(person.username(), ""));
      }
      ids.put(person.username(), id);
    }
    return Map.copyOf(ids);
  }

  /// Marks the account as one of Waymark's, so that the account screen may change it.
  private static UUID invitation(Cast.Person person) {
    return UUID.nameUUIDFromBytes(("demo/" + person.username()).getBytes(StandardCharsets.UTF_8));
  }
}
