package org.waymark.cases.casefile.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.cases.casefile.plan.Plans.aPlan;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.cases.casefile.plan.Plan.Slip;
import org.waymark.cases.casefile.plan.template.Status;
import org.waymark.cases.casefile.plan.template.Track;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DueDatesTest {

  @Test
  void days_count_from_registration() {
    assertThat(aPlan(Track.REP).due("REP-01")).isEqualTo("2026-04-01");
  }

  @Test
  void hours_are_rounded_up_to_days() {
    assertThat(aPlan(Track.PSY).due("PSY-01")).isEqualTo("2026-03-04");
  }

  @Test
  void business_days_leave_weekends_out() {
    var plans =
        aPlan(Track.REP)
            .achieved("REP-01", "2026-03-20", "SAF-09")
            .achieved("REP-02", "2026-03-24")
            .achieved("REP-04", "2026-04-21", "CNS-04")
            .achieved("REP-05", "2026-05-28");
    assertThat(plans.due("REP-06")).isEqualTo("2026-06-04");
  }

  @Test
  void what_comes_before_departure_has_no_date_until_departure_has_one() {
    var plans = aPlan(Track.REP);
    assertThat(plans.due("REP-08")).isNull();
    plans.departing("2026-06-30");
    assertThat(plans.due("REP-08")).isEqualTo("2026-06-23");
    assertThat(plans.due("REP-09")).isEqualTo("2026-06-29");
    assertThat(plans.plan.slips()).as("set for the first time").isEmpty();
  }

  @Test
  void a_plan_without_return_counts_reintegration_from_the_decision_to_stay() {
    var plans = aPlan(Track.REI);
    assertThat(plans.due("REI-02")).isNull();
    plans.plan =
        plans.plan.anchor(new Anchors(null, null, LocalDate.parse("2026-05-01")), plans.context());
    assertThat(plans.due("REI-02")).isEqualTo("2026-05-31");
    plans.arriving("2026-06-01");
    assertThat(plans.due("REI-02")).as("arrival counts once it is known").isEqualTo("2026-07-01");
  }

  @Test
  void a_child_goes_to_school_sooner() {
    var adult = aPlan(Track.REI).arriving("2026-06-01");
    var child = new Plans().of(true);
    child.plan = child.plan.apply(Track.REI, Anchors.none(), child.context());
    child.arriving("2026-06-01");
    assertThat(adult.due("REI-06")).isEqualTo("2026-08-30");
    assertThat(child.due("REI-06")).isEqualTo("2026-07-01");
  }

  @Test
  void a_late_forerunner_moves_what_follows_and_the_slip_is_logged() {
    var plans = aPlan(Track.REP);
    assertThat(plans.due("REP-02")).isEqualTo("2026-04-04");
    plans.achieved("REP-01", "2026-04-11", "SAF-09");
    assertThat(plans.due("REP-02")).isEqualTo("2026-04-14");
    assertThat(plans.plan.slips())
        .contains(
            new Slip(
                "REP-02",
                LocalDate.parse("2026-04-04"),
                LocalDate.parse("2026-04-14"),
                "REP-01",
                plans.now()));
  }

  @Test
  void a_milestone_is_due_no_earlier_than_what_it_waits_for() {
    var plans = aPlan(Track.REP).departing("2026-04-20");
    assertThat(plans.due("REP-08"))
        .as("REP-04 is expected thirty days after a choice expected on 4 April")
        .isEqualTo("2026-05-11");
  }

  @Test
  void a_moved_departure_is_logged_for_everything_that_hangs_on_it() {
    var plans = aPlan(Track.REP).departing("2026-06-30").departing("2026-07-15");
    assertThat(plans.plan.slips())
        .extracting(Slip::code, Slip::because)
        .contains(
            org.assertj.core.groups.Tuple.tuple("REP-08", "DEP"),
            org.assertj.core.groups.Tuple.tuple("REP-10", "DEP"));
  }

  @Test
  void leaving_fixes_the_day_of_departure() {
    var plans =
        Plans.aPlanReadyToBook()
            .achieved("REP-08", "2026-06-20")
            .achieved("REP-09", "2026-06-28")
            .achieved("REP-10", "2026-06-30", "MED-04", "CHOICE_CONFIRMED");
    assertThat(plans.plan.anchors().departure()).isEqualTo("2026-06-30");
  }

  @Test
  void a_second_round_is_due_when_the_first_is_done_in_part() {
    var plans = aPlan(Track.REI).arriving("2026-03-10");
    plans.supervisor = true;
    plans
        .achievedByOverride("REI-09", "2026-04-10", "STAY_CHOSEN")
        .recorded("REI-10", Status.PARTLY, "2026-07-09");
    assertThat(plans.due("REI-10")).isEqualTo("2026-10-10");
  }

  @Test
  void what_sleeps_is_due_only_once_it_is_woken() {
    var plans = aPlan(Track.PSY);
    assertThat(plans.due("PSY-04")).isNull();
    plans.recorded("PSY-04", Status.IN_PROGRESS, "2026-05-05");
    assertThat(plans.due("PSY-04")).isEqualTo("2026-05-05");
  }

  @Test
  void overdue_is_a_matter_of_today() {
    var plans = aPlan(Track.REP);
    var milestone = plans.plan.milestone("REP-01").orElseThrow();
    assertThat(milestone.overdue(LocalDate.parse("2026-04-01"))).isFalse();
    assertThat(milestone.overdue(LocalDate.parse("2026-04-02"))).isTrue();
  }

  @Test
  void what_is_done_is_never_overdue_and_keeps_the_date_it_had() {
    var plans = aPlan(Track.REP).achieved("REP-01", "2026-05-20", "SAF-09");
    var milestone = plans.plan.milestone("REP-01").orElseThrow();
    assertThat(milestone.due()).isEqualTo("2026-04-01");
    assertThat(milestone.overdue(plans.today)).isFalse();
    assertThat(plans.plan.dues()).noneMatch(due -> due.code().equals("REP-01"));
  }
}
