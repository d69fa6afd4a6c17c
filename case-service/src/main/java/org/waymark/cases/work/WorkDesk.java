package org.waymark.cases.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.Access;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.Glance;
import org.waymark.cases.casefile.Today;
import org.waymark.cases.casefile.consent.Consent;
import org.waymark.cases.casefile.list.FileList;
import org.waymark.cases.casefile.plan.desk.PlanDesk;
import org.waymark.cases.casefile.referral.Referral;
import org.waymark.cases.work.WorkItem.Kind;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.trail.Act;

/// Puts a worker's day together from the open files whose team they are on. Those are few, whatever
/// the installation holds (a caseload is 15 to 25 people, `domain.md` §9.1), and one index finds
/// them, so their due dates are looked at here and not in a query. Nothing is unsealed; that the
/// day was looked at stands in the trail.
@Component
public class WorkDesk {

  private static final int DAYS_AHEAD = 14;
  private static final int FRESH_DAYS = 7;

  private final FileList files;
  private final PlanDesk plans;
  private final Today today;
  private final ZoneId zone;

  WorkDesk(
      FileList files, PlanDesk plans, Today today, @Value("${waymark.time-zone:UTC}") ZoneId zone) {
    this.files = files;
    this.plans = plans;
    this.today = today;
    this.zone = zone;
  }

  MyWork of(Actor actor) {
    var mine = files.mine(actor, Act.of("list-work"));
    var day = today.day();
    var ahead = day.plusDays(DAYS_AHEAD);
    return MyWork.of(
        milestones(mine, actor, due -> due.on().isBefore(day)),
        Stream.concat(
            milestones(mine, actor, due -> !due.on().isBefore(day) && !due.on().isAfter(ahead)),
            expiring(mine, day, ahead)),
        answers(mine, actor),
        Stream.concat(unanswered(mine, actor), approvals(mine, actor)),
        fresh(mine, actor));
  }

  /// The milestones that are this person's to record: a discipline sees its own.
  private Stream<WorkItem> milestones(
      List<CaseFile> mine, Actor actor, Predicate<Glance.Due> when) {
    return mine.stream()
        .flatMap(file ->
            file.glance().dues().stream()
                .filter(when)
                .filter(due -> plans.concerns(file, due.code(), Access.actingRoles(actor, file)))
                .map(due ->
                    WorkItem.of(Kind.MILESTONE, file, due.code(), due.on(), today.day())
                        .titled(due.title())));
  }

  /// Consents to be asked for again, unless that has been done already.
  private static Stream<WorkItem> expiring(List<CaseFile> mine, LocalDate day, LocalDate ahead) {
    return mine.stream()
        .flatMap(file ->
            file.consents().endingBy(ahead, day).stream()
                .map(consent -> expiring(file, consent, day)));
  }

  private static WorkItem expiring(CaseFile file, Consent consent, LocalDate day) {
    var end = consent.expiresOn() == null ? day : consent.expiresOn();
    var item = WorkItem.of(Kind.CONSENT_EXPIRING, file, consent.purpose().name(), end, day);
    return consent.recipient() == null ? item : item.with(consent.recipient(), consent.id());
  }

  private Stream<WorkItem> answers(List<CaseFile> mine, Actor actor) {
    return referrals(mine, actor, Referral::answerUnseen);
  }

  private Stream<WorkItem> unanswered(List<CaseFile> mine, Actor actor) {
    return referrals(mine, actor, Referral::waiting);
  }

  /// Referrals are the business of who wrote them and of who owns the file.
  private Stream<WorkItem> referrals(List<CaseFile> mine, Actor actor, Predicate<Referral> which) {
    return mine.stream()
        .flatMap(file ->
            file.referrals().all().stream()
                .filter(which)
                .filter(referral ->
                    referral.by().equals(actor.id()) || file.team().owner().equals(actor.id()))
                .map(referral -> referral(file, referral)));
  }

  private WorkItem referral(CaseFile file, Referral referral) {
    return WorkItem.of(
            Kind.REFERRAL, file, referral.service().name(), day(referral.dated()), today.day())
        .standing(referral.status().name())
        .with(referral.partner(), referral.id());
  }

  /// What this person asked a supervisor for and has not heard of.
  private Stream<WorkItem> approvals(List<CaseFile> mine, Actor actor) {
    return mine.stream()
        .flatMap(file ->
            file
                .course()
                .awaitingApproval()
                .filter(asked -> asked.by().equals(actor.id()))
                .map(asked ->
                    WorkItem.of(
                            Kind.APPROVAL, file, asked.to().name(), day(asked.at()), today.day())
                        .standing(file.state().name()))
                .stream());
  }

  /// Files that somebody else handed over in the last days.
  private Stream<WorkItem> fresh(List<CaseFile> mine, Actor actor) {
    var since = today.now().minus(FRESH_DAYS, ChronoUnit.DAYS);
    return mine.stream()
        .filter(file -> !file.registration().by().equals(actor.id()))
        .flatMap(file ->
            file.team().members().stream()
                .filter(member -> member.person().equals(actor.id()))
                .filter(member -> member.since().isAfter(since))
                .map(member ->
                    WorkItem.of(
                            Kind.FILE, file, member.role().wire(), day(member.since()), today.day())
                        .standing(file.state().name())));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }
}
