package org.waymark.cases.casefile.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.cases.casefile.plan.Plans.aPlan;
import static org.waymark.cases.casefile.plan.Plans.aPlanReadyToBook;

import java.util.EnumSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.cases.casefile.consent.ConsentPurpose;
import org.waymark.cases.casefile.plan.PlanRefusal.NeedsUnmet;
import org.waymark.cases.casefile.plan.PlanRefusal.NotOverridable;
import org.waymark.cases.casefile.plan.PlanRefusal.TooEarly;
import org.waymark.cases.casefile.plan.template.Status;
import org.waymark.cases.casefile.plan.template.Track;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedsFirstTest {

  @Test
  void a_return_cannot_be_booked_before_the_risk_assessment() {
    var plans =
        aPlan(Track.REP)
            .achieved("REP-01", "2026-03-20", "SAF-09")
            .achieved("REP-02", "2026-03-24");
    refused(NeedsUnmet.class, () -> plans.achieved("REP-08", "2026-06-20"))
        .hasMessage("needs-first");
  }

  @Test
  void nor_can_a_supervisor_book_it() {
    var plans = aPlan(Track.REP);
    plans.supervisor = true;
    refused(NotOverridable.class, () -> plans.achievedByOverride("REP-08", "2026-06-20"));
  }

  @Test
  void nor_does_a_risk_assessment_that_does_not_apply_open_the_way() {
    var plans = aPlanReadyToBook().recorded("REP-05", Status.NOT_APPLICABLE, "2026-06-06");
    refused(NeedsUnmet.class, () -> plans.achieved("REP-08", "2026-06-20"));
  }

  @Test
  void with_all_that_comes_first_it_is_booked() {
    assertThat(aPlanReadyToBook().achieved("REP-08", "2026-06-20").status("REP-08"))
        .isEqualTo(Status.ACHIEVED);
  }

  @Test
  void nothing_is_booked_on_a_day_before_the_risk_assessment() {
    var plans = aPlanReadyToBook();
    refused(NeedsUnmet.class, () -> plans.achieved("REP-08", "2026-05-31"));
  }

  @Test
  void a_risk_assessment_is_relied_on_for_thirty_days() {
    var plans = aPlanReadyToBook();
    refused(NeedsUnmet.class, () -> plans.achieved("REP-08", "2026-07-02"));
    plans.achieved("REP-05", "2026-07-02").achieved("REP-08", "2026-07-02");
    assertThat(plans.status("REP-08")).isEqualTo(Status.ACHIEVED);
  }

  @Test
  void an_undone_choice_takes_the_ground_from_all_that_rests_on_it() {
    var plans = aPlanReadyToBook().recorded("REP-02", Status.NOT_STARTED, "2026-06-10");
    refused(NeedsUnmet.class, () -> plans.achieved("REP-08", "2026-06-20"));
  }

  @Test
  void nor_does_a_recorders_word_stand_in_for_a_choice_that_the_plan_knows_was_undone() {
    var plans =
        aPlan(Track.REP)
            .achieved("REP-01", "2026-03-20", "SAF-09")
            .achieved("REP-02", "2026-03-24")
            .achieved("REP-04", "2026-04-21", "CNS-04")
            .achieved("REP-05", "2026-06-01", "REP-02")
            .recorded("REP-02", Status.NOT_STARTED, "2026-06-02");
    refused(NeedsUnmet.class, () -> plans.achieved("REP-06", "2026-06-05"));
  }

  @Test
  void what_was_taken_back_in_between_does_not_count_for_the_days_without_it() {
    var plans =
        aPlan(Track.REP)
            .achieved("REP-01", "2026-03-20", "SAF-09")
            .achieved("REP-02", "2026-03-24")
            .achieved("REP-04", "2026-04-21", "CNS-04")
            .recorded("REP-02", Status.NOT_STARTED, "2026-04-22")
            .achieved("REP-02", "2026-05-20");
    refused(NeedsUnmet.class, () -> plans.achieved("REP-05", "2026-05-01"));
    assertThat(plans.achieved("REP-05", "2026-05-21").status("REP-05")).isEqualTo(Status.ACHIEVED);
  }

  @Test
  void nobody_leaves_without_choosing_again_that_day() {
    var plans =
        aPlanReadyToBook().achieved("REP-08", "2026-06-20").achieved("REP-09", "2026-06-28");
    refused(NeedsUnmet.class, () -> plans.achieved("REP-10", "2026-06-30", "MED-04"));
  }

  @Test
  void a_choice_takes_three_days_to_think_and_nobody_shortens_them() {
    var plans = aPlan(Track.REP).achieved("REP-01", "2026-03-20", "SAF-09");
    refused(TooEarly.class, () -> plans.achieved("REP-02", "2026-03-22"));
    plans.supervisor = true;
    refused(NotOverridable.class, () -> plans.achievedByOverride("REP-02", "2026-03-22"));
    assertThat(plans.achieved("REP-02", "2026-03-23").status("REP-02")).isEqualTo(Status.ACHIEVED);
  }

  @Test
  void a_supervisor_sets_a_sequence_aside_with_a_reason() {
    var plans = aPlan(Track.REP);
    refused(NotOverridable.class, () -> plans.achievedByOverride("REP-01", "2026-03-20"));
    plans.supervisor = true;
    plans.achievedByOverride("REP-01", "2026-03-20");
    assertThat(plans.status("REP-01")).isEqualTo(Status.ACHIEVED);
  }

  @Test
  void never_for_a_child() {
    var plans = aPlan(Track.REP).of(true);
    plans.supervisor = true;
    refused(NotOverridable.class, () -> plans.achievedByOverride("REP-01", "2026-03-20"));
  }

  @Test
  void nor_does_an_override_stand_in_for_a_consent() {
    var plans = aPlan(Track.PSY);
    plans.supervisor = true;
    plans.consents = EnumSet.of(ConsentPurpose.CNS_01);
    refused(NotOverridable.class, () -> plans.achievedByOverride("PSY-02", "2026-03-20"));
    plans.consents = EnumSet.of(ConsentPurpose.CNS_03);
    assertThat(plans.achievedByOverride("PSY-02", "2026-03-20").status("PSY-02"))
        .isEqualTo(Status.ACHIEVED);
  }

  @Test
  void a_consent_that_is_not_kept_here_is_vouched_for_even_under_an_override() {
    var plans = aPlan(Track.REP);
    plans.supervisor = true;
    refused(NotOverridable.class, () -> plans.achievedByOverride("REP-03", "2026-03-20"));
    assertThat(plans.achievedByOverride("REP-03", "2026-03-20", "CNS-06").status("REP-03"))
        .isEqualTo(Status.ACHIEVED);
  }

  @Test
  void an_adults_family_is_traced_only_if_wanted_a_childs_always() {
    var adult =
        aPlan(Track.REP)
            .achieved("REP-01", "2026-03-20", "SAF-09")
            .achieved("REP-02", "2026-03-24")
            .recorded("REP-04", Status.DECLINED, "2026-03-25");
    refused(NeedsUnmet.class, () -> adult.of(true).achieved("REP-05", "2026-06-01"));
    assertThat(adult.of(false).achieved("REP-05", "2026-06-01").status("REP-05"))
        .isEqualTo(Status.ACHIEVED);
  }

  @Test
  void an_unescorted_child_is_impossible() {
    var plans = aPlanReadyToBook().of(true);
    refused(NeedsUnmet.class, () -> plans.achieved("REP-08", "2026-06-20", "CHD-05"));
    assertThat(plans.achieved("REP-08", "2026-06-20", "CHD-05", "ESCORT_SET").status("REP-08"))
        .isEqualTo(Status.ACHIEVED);
  }

  @Test
  void a_charge_that_may_be_pending_is_dealt_with_before_the_exit() {
    var plans = aPlanReadyToBook();
    plans.charges = true;
    refused(NeedsUnmet.class, () -> plans.achieved("REP-07", "2026-06-06"));
    assertThat(plans.achieved("REP-07", "2026-06-06", "LEG-04").status("REP-07"))
        .isEqualTo(Status.ACHIEVED);
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
      Class<? extends Throwable> refusal, ThrowingCallable attempt) {
    return assertThatThrownBy(attempt).isInstanceOf(refusal);
  }
}
