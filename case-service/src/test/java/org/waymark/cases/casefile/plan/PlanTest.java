package org.waymark.cases.casefile.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.cases.casefile.plan.Plans.aPlan;
import static org.waymark.cases.casefile.plan.Plans.words;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.cases.casefile.CaseFileRefusal;
import org.waymark.cases.casefile.plan.MilestoneRecord.Evidence;
import org.waymark.cases.casefile.plan.template.Status;
import org.waymark.cases.casefile.plan.template.Track;
import org.waymark.resourceserver.problem.FieldErrors;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanTest {

  private static final LocalDate DAY = LocalDate.parse("2026-03-20");

  @Test
  void a_track_is_in_a_plan_once() {
    var plans = aPlan(Track.PSY);
    assertThatThrownBy(() -> plans.plan.apply(Track.PSY, Anchors.none(), plans.context()))
        .isInstanceOf(PlanRefusal.TrackThere.class);
  }

  @Test
  void a_refused_track_ends_no_other() {
    var plans = aPlan(Track.REP, Track.PSY).refused(Track.REP, "2026-03-20");
    assertThat(plans.plan.tracks()).containsExactly("PSY");
    assertThat(plans.plan.dues()).isNotEmpty().allMatch(due -> due.code().startsWith("PSY"));
    assertThat(plans.outlook().next()).isNotEmpty().allMatch(code -> code.startsWith("PSY"));
    plans.achieved("PSY-01", "2026-03-21");
    assertThat(plans.status("PSY-01")).isEqualTo(Status.ACHIEVED);
  }

  @Test
  void nothing_goes_on_upon_a_refused_track() {
    var plans =
        aPlan(Track.REP)
            .achieved("REP-01", "2026-03-20", "SAF-09")
            .refused(Track.REP, "2026-03-21");
    assertThatThrownBy(() -> plans.achieved("REP-02", "2026-03-24"))
        .isInstanceOf(PlanRefusal.TrackDeclined.class);
  }

  @Test
  void a_risk_to_life_is_answered_even_when_counselling_was_refused() {
    var plans = aPlan(Track.PSY).refused(Track.PSY, "2026-03-20");
    assertThat(plans.achieved("PSY-04", "2026-03-25").status("PSY-04")).isEqualTo(Status.ACHIEVED);
  }

  @Test
  void after_a_refused_return_reintegration_starts_from_the_options_counselling() {
    var plans = aPlan(Track.REP, Track.REI);
    assertThat(plans.outlook().next()).doesNotContain("REI-01");
    plans.refused(Track.REP, "2026-03-20");
    assertThat(plans.due("REI-01")).as("14 days of the decision to stay").isEqualTo("2026-04-03");
    assertThatThrownBy(() -> plans.achieved("REI-01", "2026-04-01"))
        .isInstanceOf(PlanRefusal.NeedsUnmet.class);
    plans.achieved("REP-01", "2026-03-19", "SAF-09").achieved("REI-01", "2026-04-01");
    assertThat(plans.status("REI-01")).isEqualTo(Status.ACHIEVED);
  }

  @Test
  void while_a_return_is_planned_nobody_can_claim_that_the_person_stays() {
    var plans = aPlan(Track.REP, Track.REI);
    assertThatThrownBy(() -> plans.achieved("REI-01", "2026-04-01", "STAY_CHOSEN"))
        .isInstanceOf(PlanRefusal.NeedsUnmet.class);
  }

  @Test
  void without_a_return_track_the_recorder_says_that_the_person_stays_or_is_back() {
    assertThat(aPlan(Track.REI).achieved("REI-01", "2026-04-01", "STAY_CHOSEN").status("REI-01"))
        .isEqualTo(Status.ACHIEVED);
    var deported = aPlan(Track.REI);
    deported.deported = true;
    assertThat(deported.achieved("REI-01", "2026-04-01").status("REI-01"))
        .isEqualTo(Status.ACHIEVED);
  }

  @Test
  void a_refused_track_is_taken_up_again_with_what_was_recorded() {
    var plans =
        aPlan(Track.REP)
            .achieved("REP-01", "2026-03-20", "SAF-09")
            .refused(Track.REP, "2026-03-21");
    plans.plan = plans.plan.apply(Track.REP, Anchors.none(), plans.context());
    assertThat(plans.plan.tracks()).containsExactly("REP");
    assertThat(plans.status("REP-01")).isEqualTo(Status.ACHIEVED);
    assertThat(plans.plan.track(Track.REP).orElseThrow().refusals()).hasSize(1);
    assertThat(plans.plan.anchors().stay()).isNull();
  }

  @Test
  void a_return_is_refused_up_to_boarding_not_after() {
    var plans =
        Plans.aPlanReadyToBook()
            .achieved("REP-08", "2026-06-20")
            .achieved("REP-09", "2026-06-28")
            .achieved("REP-10", "2026-06-30", "MED-04", "CHOICE_CONFIRMED");
    assertThatThrownBy(() -> plans.refused(Track.REP, "2026-07-01"))
        .isInstanceOf(PlanRefusal.Departed.class);
  }

  @Test
  void a_milestone_is_achieved_only_with_evidence_or_a_witnessed_note() {
    var plans = aPlan(Track.PSY);
    incomplete(plans, record(Status.ACHIEVED, DAY, null, false));
    incomplete(
        plans,
        record(
            Status.ACHIEVED,
            DAY,
            new Evidence(Evidence.Kind.WITNESSED_NOTE, words("n"), null),
            false));
    var witnessed = new Evidence(Evidence.Kind.WITNESSED_NOTE, words("n"), words("w"));
    plans.plan =
        plans.plan.record(
            "PSY-01", record(Status.ACHIEVED, DAY, witnessed, false), plans.context());
    assertThat(plans.status("PSY-01")).isEqualTo(Status.ACHIEVED);
  }

  @Test
  void nothing_is_recorded_ahead_of_its_day() {
    var plans = aPlan(Track.PSY);
    var document = new Evidence(Evidence.Kind.DOCUMENT, words("d"), null);
    incomplete(plans, record(Status.ACHIEVED, plans.today.plusDays(1), document, false));
  }

  @Test
  void a_refusal_or_not_applicable_needs_a_reason_and_so_does_taking_back() {
    var plans = aPlan(Track.PSY);
    incomplete(plans, record(Status.DECLINED, DAY, null, false));
    incomplete(plans, record(Status.NOT_APPLICABLE, DAY, null, false));
    plans.recorded("PSY-01", Status.DECLINED, "2026-03-20");
    incomplete(plans, record(Status.NOT_STARTED, DAY, null, false));
    plans.plan =
        plans.plan.record("PSY-01", record(Status.NOT_STARTED, DAY, null, true), plans.context());
    assertThat(plans.status("PSY-01")).isEqualTo(Status.NOT_STARTED);
  }

  @Test
  void an_override_where_nothing_stood_in_the_way_is_refused() {
    var plans = aPlan(Track.PSY);
    plans.supervisor = true;
    assertThatThrownBy(() -> plans.achievedByOverride("PSY-01", "2026-03-20"))
        .isInstanceOf(FieldErrors.class);
  }

  @Test
  void the_same_record_twice_is_one_record() {
    var plans = aPlan(Track.PSY);
    var record = plans.record(Status.ACHIEVED, DAY, null);
    var once = plans.plan.record("PSY-01", record, plans.context());
    assertThat(once.record("PSY-01", record, plans.context())).isEqualTo(once);
    assertThatThrownBy(() -> once.record("PSY-02", record, plans.context()))
        .isInstanceOf(CaseFileRefusal.IdTaken.class);
  }

  @Test
  void a_milestone_of_no_track_in_the_plan_is_unknown() {
    var plans = aPlan(Track.PSY);
    assertThatThrownBy(() -> plans.achieved("REP-01", "2026-03-20"))
        .isInstanceOf(PlanRefusal.UnknownMilestone.class);
  }

  @Test
  void next_is_what_can_be_done_now_the_most_urgent_first() {
    var plans = aPlan(Track.REP, Track.PSY);
    plans.today = Plans.REGISTERED;
    assertThat(plans.outlook().next()).containsExactly("PSY-01", "PSY-02", "REP-01");
  }

  @Test
  void next_waits_for_consents_and_for_the_first_day_it_may_be() {
    var plans = aPlan(Track.REP, Track.PSY);
    plans.consents = java.util.Set.of();
    plans.today = LocalDate.parse("2026-03-21");
    plans.achieved("REP-01", "2026-03-20", "SAF-09");
    assertThat(plans.outlook().next()).doesNotContain("PSY-02", "REP-02").contains("PSY-01");
  }

  private static void incomplete(Plans plans, MilestoneRecord record) {
    assertThatThrownBy(() -> plans.plan.record("PSY-01", record, plans.context()))
        .isInstanceOf(FieldErrors.class);
  }

  private static MilestoneRecord record(
      Status status,
      LocalDate on,
      @org.jspecify.annotations.Nullable Evidence evidence,
      boolean reason) {
    return new MilestoneRecord(
        UUID.randomUUID(),
        status,
        on,
        java.time.Instant.EPOCH,
        "una",
        evidence,
        reason ? words("why") : null,
        List.of(),
        null);
  }
}
