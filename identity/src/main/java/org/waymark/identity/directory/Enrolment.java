package org.waymark.identity.directory;

import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.problem.FieldErrors;

/// The register's changes. Each can be repeated: an enrolment that broke off half-way is finished
/// by doing it again.
@Component
public class Enrolment {
  private final RealmResource realm;
  private final Organisations organisations;
  private final boolean byMail;

  Enrolment(RealmResource realm, Organisations organisations, KeycloakSettings settings) {
    this.realm = realm;
    this.organisations = organisations;
    this.byMail = settings.inviteByMail();
  }

  /// Whether invitations go out by mail.
  public boolean byMail() {
    return byMail;
  }

  /// Opens an account nobody can sign in to yet.
  ///
  /// @return its id
  public String open(NewAccount wanted) {
    var user = new UserRepresentation();
    user.setUsername(wanted.email());
    user.setEmail(wanted.email());
    user.setFirstName(wanted.givenName());
    user.setLastName(wanted.familyName());
    user.setEnabled(true);
    user.setAttributes(Map.of(Register.INVITATION, List.of(wanted.invitation().toString())));
    user.setRequiredActions(List.of(Register.CHOOSE_PASSWORD));
    return Keycloaks.ask(() -> created(realm.users().create(user)));
  }

  private static String created(Response response) {
    try (response) {
      return switch (response.getStatus()) {
        case 201 -> CreatedResponseUtil.getCreatedId(response);
        case 409 -> throw new DirectoryRefusal.Duplicate();
        case 400 ->
            throw FieldErrors.of(
                "", "The name or the e-mail address has characters that cannot be used");
        default -> throw Keycloaks.unexpected(response.getStatus());
      };
    }
  }

  public void join(String person, String organisation) {
    Keycloaks.tell(() -> organisations.move(person, organisation));
  }

  /// Gives these roles and takes all others of Waymark's. Roles that are none of ours stay
  /// untouched.
  public void grant(String person, Set<Role> wanted) {
    Keycloaks.tell(() -> {
      var scope = realm.users().get(person).roles().realmLevel();
      var superfluous =
          scope.listAll().stream().filter(role -> isOurs(role, EnumSet.complementOf(copy(wanted))));
      var missing = scope.listAvailable().stream().filter(role -> isOurs(role, wanted));
      var remove = superfluous.toList();
      var add = missing.toList();
      if (!remove.isEmpty()) {
        scope.remove(remove);
      }
      if (!add.isEmpty()) {
        scope.add(add);
      }
    });
  }

  private static boolean isOurs(RoleRepresentation role, Set<Role> among) {
    return Role.of(role.getName()).filter(among::contains).isPresent();
  }

  private static EnumSet<Role> copy(Set<Role> roles) {
    var copy = EnumSet.noneOf(Role.class);
    copy.addAll(roles);
    return copy;
  }

  /// Lets a person in or shuts them out; shutting out ends their sessions, which Keycloak would
  /// leave open.
  public void enable(String person, boolean enabled) {
    Keycloaks.tell(() -> {
      var user = realm.users().get(person);
      var now = user.toRepresentation();
      now.setEnabled(enabled);
      user.update(now);
      if (!enabled) {
        user.logout();
      }
    });
  }

  public void endSessions(String person) {
    Keycloaks.tell(() -> realm.users().get(person).logout());
  }

  /// Sets a password that has to be replaced at the first sign-in.
  public void handOut(String person, String password) {
    var credential = new CredentialRepresentation();
    credential.setType(CredentialRepresentation.PASSWORD);
    credential.setValue(password);
    credential.setTemporary(true);
    Keycloaks.tell(() -> realm.users().get(person).resetPassword(credential));
  }

  /// Mails the person a link to choose a password.
  public void mail(String person) {
    Keycloaks.tell(() -> send(realm.users().get(person)));
  }

  private static void send(UserResource user) {
    try {
      user.executeActionsEmail(List.of(Register.CHOOSE_PASSWORD));
    } catch (ServerErrorException _) {
      throw new DirectoryRefusal.InvitationNotSent();
    }
  }
}
