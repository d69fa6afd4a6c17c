package org.waymark.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.waymark.cases.casefile.consent.ConsentPurpose;
import org.waymark.cases.casefile.consent.Consents;
import org.waymark.cases.casefile.lifecycle.ClosureReason;
import org.waymark.cases.casefile.lifecycle.Course;
import org.waymark.cases.casefile.lifecycle.Facts;
import org.waymark.cases.casefile.lifecycle.Guard;
import org.waymark.cases.casefile.lifecycle.State;
import org.waymark.cases.casefile.plan.Plan;
import org.waymark.cases.casefile.profile.Profile;
import org.waymark.cases.casefile.referral.Referrals;
import org.waymark.cases.casefile.team.Team;
import org.waymark.resourceserver.trail.Trailed;

/// The file of one survivor: one aggregate and one document, so that a change, its audit entry and
/// the messages it sends are one write. Every part decides about itself; the file puts the parts
/// together.
///
/// @param revision counts the changes a user can see; the store fills it in, and `If-Match` names
///   it
/// @param named whether the sealed identity holds a name, so that nobody unseals it to find out
/// @param glance what a list shows, brought up to date by every change
@Document("caseFiles")
@TypeAlias("case-file")
@CompoundIndex(def = "{'registration.caseNumber': 1}", unique = true)
@CompoundIndex(def = "{'organisation': 1, 'team.members.person': 1, 'updatedAt': -1, '_id': -1}")
@CompoundIndex(def = "{'organisation': 1, 'updatedAt': -1, '_id': -1}")
@CompoundIndex(def = "{'organisation': 1, 'glance.nextOn': 1}")
@CompoundIndex(def = "{'organisation': 1, 'registration.aliasKey': 1}")
public record CaseFile(
    @Id UUID id,
    long revision,
    String organisation,
    Registration registration,
    boolean named,
    Profile profile,
    Team team,
    Course course,
    Plan plan,
    Consents consents,
    Referrals referrals,
    Glance glance,
    Instant updatedAt)
    implements Trailed {

  public State state() {
    return course.state();
  }

  /// The survivor whose data key seals what is personal here.
  public UUID survivor() {
    return registration.survivor();
  }

  /// The place a sealed value belongs to; a value copied elsewhere does not open.
  public String context(String field) {
    return context(id, field);
  }

  public static String context(UUID file, String field) {
    return "caseFiles/" + file + "/" + field;
  }

  public boolean minor() {
    return profile.ageBand().minor();
  }

  /// Whether the safeguards of a child apply.
  public boolean possiblyMinor() {
    return profile.ageBand().possiblyMinor();
  }

  /// What the guards of a move by this person may look at.
  public Facts facts(
      String person, Set<Guard> confirmed, @Nullable ClosureReason given, LocalDate today) {
    var closing = course.closing();
    var reason = given != null || closing == null ? given : closing.reason();
    return new Facts(
        !team.owner().isEmpty(),
        consents.inForce(ConsentPurpose.CNS_01, today),
        consents.inForce(ConsentPurpose.CNS_02, today)
            || consents.inForce(ConsentPurpose.CNS_05, today),
        !plan.tracks().isEmpty(),
        plan.achieved(),
        possiblyMinor(),
        closing != null && closing.complete(possiblyMinor()),
        course.secondPerson(person),
        confirmed,
        reason);
  }

  /// A file just opened: nobody but its owner on the team, no plan yet.
  public static CaseFile opened(
      UUID id,
      String organisation,
      Registration registration,
      boolean named,
      Profile profile,
      Team team,
      State start) {
    return new CaseFile(
        id,
        0,
        organisation,
        registration,
        named,
        profile,
        team,
        Course.startingAt(start, registration.at()),
        Plan.none(),
        Consents.none(),
        Referrals.none(),
        Glance.of(List.of(), List.of(), 0),
        registration.at());
  }

  public CaseFile with(Plan changed) {
    return parts(named, profile, team, course, changed, consents, referrals);
  }

  public CaseFile with(Consents changed) {
    return parts(named, profile, team, course, plan, changed, referrals);
  }

  public CaseFile with(Referrals changed) {
    return parts(named, profile, team, course, plan, consents, changed);
  }

  public CaseFile with(Profile changed) {
    return parts(named, changed, team, course, plan, consents, referrals);
  }

  public CaseFile with(Team changed) {
    return parts(named, profile, changed, course, plan, consents, referrals);
  }

  public CaseFile with(Course changed) {
    return parts(named, profile, team, changed, plan, consents, referrals);
  }

  public CaseFile named(boolean now) {
    return parts(now, profile, team, course, plan, consents, referrals);
  }

  CaseFile touchedAt(Instant at) {
    return new CaseFile(
        id,
        revision,
        organisation,
        registration,
        named,
        profile,
        team,
        course,
        plan,
        consents,
        referrals,
        Glance.of(plan.dues(), plan.tracks(), referrals.waiting()),
        at);
  }

  private CaseFile parts(
      boolean named,
      Profile profile,
      Team team,
      Course course,
      Plan plan,
      Consents consents,
      Referrals referrals) {
    return new CaseFile(
        id,
        revision,
        organisation,
        registration,
        named,
        profile,
        team,
        course,
        plan,
        consents,
        referrals,
        glance,
        updatedAt);
  }
}
