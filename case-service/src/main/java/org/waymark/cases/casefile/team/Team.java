package org.waymark.cases.casefile.team;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.seal.Sealed;

/// Who works with this person: being on the team is what opens the file. One of them owns it.
///
/// @param changes who joined, left and took over, oldest first
public record Team(List<Member> members, List<Change> changes) {

  /// A person on the team, in one role.
  public record Member(String person, Role role, boolean owner, Instant since) {}

  /// The roles that work on files.
  public static final Set<Role> ROLES =
      Set.of(
          Role.INTAKE,
          Role.CASEWORKER,
          Role.COUNSELLOR,
          Role.LEGAL,
          Role.HEALTH,
          Role.SHELTER,
          Role.RETURN_OFFICER);

  public enum Kind {
    JOINED,
    LEFT,
    OWNER
  }

  /// A change of the team; `why` is kept when the owner changed.
  public record Change(
      Kind kind, String person, Role role, String by, Instant at, @Nullable Sealed why) {}

  public Team {
    members = List.copyOf(members);
    changes = List.copyOf(changes);
  }

  public static Team ofOwner(String person, Role role, Instant at) {
    return new Team(List.of(new Member(person, role, true, at)), List.of());
  }

  public Optional<Role> roleOf(String person) {
    return member(person).map(Member::role);
  }

  public String owner() {
    return members.stream().filter(Member::owner).findFirst().map(Member::person).orElse("");
  }

  private Optional<Member> member(String person) {
    return members.stream().filter(member -> member.person().equals(person)).findFirst();
  }

  public Team joined(String person, Role role, String by, Instant at) {
    var known = member(person);
    if (known.filter(member -> member.role() == role).isPresent()) {
      return this;
    }
    var owner = known.filter(Member::owner).isPresent();
    return replacing(person, new Member(person, role, owner, at))
        .logging(new Change(Kind.JOINED, person, role, by, at, null));
  }

  public Team left(String person, String by, Instant at) {
    return member(person)
        .map(member ->
            replacing(person, null)
                .logging(new Change(Kind.LEFT, person, member.role(), by, at, null)))
        .orElse(this);
  }

  /// Hands the file to this person, who joins as caseworker when not on the team yet.
  public Team ownedBy(String person, String by, Instant at, Sealed why) {
    if (owner().equals(person)) {
      return this;
    }
    var role = roleOf(person).orElse(Role.CASEWORKER);
    var all = new ArrayList<Member>();
    for (var member : members) {
      if (!member.person().equals(person)) {
        all.add(new Member(member.person(), member.role(), false, member.since()));
      }
    }
    all.add(new Member(person, role, true, at));
    return new Team(all, changes).logging(new Change(Kind.OWNER, person, role, by, at, why));
  }

  private Team replacing(String person, @Nullable Member replacement) {
    var all =
        new ArrayList<>(
            members.stream().filter(member -> !member.person().equals(person)).toList());
    if (replacement != null) {
      all.add(replacement);
    }
    return new Team(all, changes);
  }

  private Team logging(Change change) {
    var all = new ArrayList<>(changes);
    all.add(change);
    return new Team(members, all);
  }
}
