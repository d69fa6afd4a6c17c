package org.waymark.cases.casefile.lifecycle;

import java.util.List;
import java.util.Set;
import org.waymark.resourceserver.access.Role;

/// One row of the table of moves.
///
/// @param by the roles that may make the move: on the team, or supervisor of the organisation
/// @param proposal whether someone on the team proposes it and a supervisor, another person,
///   confirms it
/// @param reasons the closure reasons this row takes; empty when it takes any or none
public record Rule(
    State from,
    State to,
    Set<Role> by,
    boolean proposal,
    List<Guard> guards,
    Set<ClosureReason> reasons) {

  /// The guards that stand before the move for this file.
  public List<Guard> guards(Facts facts) {
    return guards.stream().filter(guard -> guard.applies(facts)).toList();
  }

  /// Those of them that do not hold.
  public List<Guard> unmet(Facts facts) {
    return guards(facts).stream().filter(guard -> !guard.met(facts)).toList();
  }
}
