package org.waymark.cases.casefile.plan.desk;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.cases.casefile.plan.template.Lead;
import org.waymark.cases.casefile.plan.template.Template.Step;
import org.waymark.cases.casefile.plan.template.Track;
import org.waymark.resourceserver.access.Role;

/// Whose part of a plan is whose (`domain.md` §10.2): the caseworker holds all of it, a discipline
/// its own track and the milestones it leads, a supervisor what needs their signature or an order
/// set aside.
final class Competence {

  private static final Map<Role, Track> OWN_TRACK =
      new EnumMap<>(Map.of(Role.COUNSELLOR, Track.PSY, Role.RETURN_OFFICER, Track.REP));

  private static final Map<Role, Lead> LEADS =
      new EnumMap<>(
          Map.of(
              Role.COUNSELLOR, Lead.COUNSELLOR,
              Role.RETURN_OFFICER, Lead.RETURN_OFFICER,
              Role.LEGAL, Lead.LEGAL,
              Role.HEALTH, Lead.HEALTH,
              Role.SHELTER, Lead.SHELTER,
              Role.SUPERVISOR, Lead.SUPERVISOR));

  private Competence() {}

  static Predicate<Set<Role>> toPlan(Track track) {
    return roles -> roles.stream().anyMatch(role -> holds(role, track));
  }

  static boolean records(Step step, Set<Role> roles, boolean overrides) {
    return roles.stream()
        .anyMatch(role ->
            Track.ofMilestone(step.code()).filter(track -> holds(role, track)).isPresent()
                || leads(role, step)
                || (overrides && role == Role.SUPERVISOR));
  }

  private static boolean holds(Role role, Track track) {
    return role == Role.CASEWORKER || OWN_TRACK.get(role) == track;
  }

  private static boolean leads(Role role, Step step) {
    var lead = LEADS.get(role);
    return lead != null && step.lead().contains(lead);
  }
}
