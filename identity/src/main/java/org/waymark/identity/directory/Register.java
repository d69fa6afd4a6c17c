package org.waymark.identity.directory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AbstractUserRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;
import org.waymark.resourceserver.access.Role;

/// Everybody who has an account, to look up.
@Component
public class Register {
  static final String INVITATION = "invitation";
  static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";
  private static final int BATCH = 100;
  private final RealmResource realm;
  private final Organisations organisations;

  Register(RealmResource realm, Organisations organisations) {
    this.realm = realm;
    this.organisations = organisations;
  }

  public Optional<Account> find(String id) {
    return Keycloaks.find(() -> realm.users().get(id).toRepresentation())
        .filter(Register::isPerson)
        .map(this::complete);
  }

  /// The account opened under a key.
  public Optional<Account> openedUnder(UUID invitation) {
    return Keycloaks.ask(() ->
            realm.users().searchByAttributes(0, 2, null, false, INVITATION + ":" + invitation))
        .stream()
        .filter(user -> invitation.equals(invitation(user)))
        .findFirst()
        .map(this::complete);
  }

  /// Members of an organisation in the order of their user names.
  ///
  /// @param words part of a name or an address
  public List<Account> members(String organisation, @Nullable String words, int first, int max) {
    return Keycloaks.ask(() -> organisations.resource(organisation))
        .map(found -> Keycloaks.ask(() -> found.members().search(words, false, first, max, false)))
        .map(users -> complete(users, organisation))
        .orElseGet(List::of);
  }

  /// All members of an organisation.
  public List<Account> allMembers(String organisation) {
    var all = new ArrayList<Account>();
    var first = 0;
    List<Account> batch;
    do {
      batch = members(organisation, null, first, BATCH);
      all.addAll(batch);
      first += BATCH;
    } while (batch.size() == BATCH);
    return all;
  }

  /// Everybody, in the order of user names.
  public List<Account> everyone(@Nullable String words, int first, int max) {
    return complete(Keycloaks.ask(() -> realm.users().search(words, first, max, false)), null);
  }

  /// Keycloak lists people without roles; they are fetched for all of a page at once, on virtual
  /// threads.
  private List<Account> complete(
      List<? extends UserRepresentation> users, @Nullable String organisation) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tasks =
          users.stream()
              .filter(Register::isPerson)
              .<Callable<Account>>map(
                  user -> () -> organisation == null ? complete(user) : account(user, organisation))
              .toList();
      return all(threads, tasks).stream().map(Register::result).toList();
    }
  }

  private static List<Future<Account>> all(ExecutorService threads, List<Callable<Account>> tasks) {
    try {
      return threads.invokeAll(tasks);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new DirectoryRefusal.Unavailable();
    }
  }

  private static Account result(Future<Account> done) {
    try {
      return done.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new DirectoryRefusal.Unavailable();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  private Account complete(UserRepresentation user) {
    return account(user, Keycloaks.ask(() -> organisations.of(user.getId())).orElse(null));
  }

  private Account account(UserRepresentation user, @Nullable String organisation) {
    return new Account(
        user.getId(),
        text(user.getEmail()),
        text(user.getFirstName()),
        text(user.getLastName()),
        organisation,
        roles(user.getId()),
        user.isEnabled(),
        invitation(user),
        Optional.ofNullable(user.getRequiredActions())
            .orElseGet(List::of)
            .contains(CHOOSE_PASSWORD));
  }

  private Set<Role> roles(String person) {
    var roles = EnumSet.noneOf(Role.class);
    Keycloaks.ask(() -> realm.users().get(person).roles().realmLevel().listAll()).stream()
        .map(RoleRepresentation::getName)
        .forEach(name -> Role.of(name).ifPresent(roles::add));
    return roles;
  }

  private static boolean isPerson(UserRepresentation user) {
    return !user.getUsername().startsWith("service-account-");
  }

  private static @Nullable UUID invitation(AbstractUserRepresentation user) {
    var kept = user.firstAttribute(INVITATION);
    return kept == null ? null : parsed(kept);
  }

  private static @Nullable UUID parsed(String kept) {
    try {
      return UUID.fromString(kept);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  private static String text(@Nullable String maybe) {
    return maybe == null ? "" : maybe;
  }
}
