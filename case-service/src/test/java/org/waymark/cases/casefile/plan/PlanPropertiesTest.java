package org.waymark.cases.casefile.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.cases.casefile.plan.Plan.Slip;
import org.waymark.cases.casefile.plan.template.Fact;
import org.waymark.cases.casefile.plan.template.Need;
import org.waymark.cases.casefile.plan.template.Status;
import org.waymark.cases.casefile.plan.template.Template.Step;
import org.waymark.cases.casefile.plan.template.Track;
import org.waymark.resourceserver.problem.Refused;

/// Many random lives of a plan, legal and not. Each seed is a life of its own, so that a failure
/// can be lived again.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanPropertiesTest {

  private static final int STEPS = 120;
  private static final List<String> VOUCHED = vouched();
  private static final List<String> FOLLOWS_FROM_RETURN =
      List.of(Fact.STAY_CHOSEN.name(), Fact.ALREADY_BACK.name());

  static List<Long> seeds() {
    return new Random(20261122).longs(60).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothing_is_achieved_without_what_comes_first(long seed) {
    new Life(seed) {
      @Override
      void recorded(Plan before, String code, MilestoneRecord record) {
        if (record.status() == Status.ACHIEVED && record.override() == null) {
          var step = step(code);
          for (var need : step.needs()) {
            assertThat(metBy(before, need, record)).as("%s before %s", need.code(), code).isTrue();
          }
          assertThat(record.evidence()).isNotNull();
        }
        if (record.override() != null) {
          assertThat(step(code).overridable()).isTrue();
          assertThat(plans.child).isFalse();
          assertThat(plans.supervisor).isTrue();
        }
      }
    }.live();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_slip_is_lost(long seed) {
    new Life(seed) {
      @Override
      void changed(Plan before, Plan after) {
        assertThat(after.slips().subList(0, before.slips().size())).isEqualTo(before.slips());
        var logged = new HashMap<String, Slip>();
        after.slips().stream()
            .skip(before.slips().size())
            .forEach(slip -> logged.merge(slip.code(), slip, Life::chained));
        var was = dues(before);
        var is = dues(after);
        was.forEach((code, due) -> {
          if (!due.equals(is.get(code))) {
            assertThat(logged).as("slip of " + code).containsKey(code);
            assertThat(logged.remove(code))
                .returns(due, Slip::from)
                .returns(is.get(code), Slip::to);
          }
        });
        assertThat(logged.values())
            .as("slips of what did not move")
            .allMatch(slip -> slip.from().equals(slip.to()) || !was.containsKey(slip.code()));
      }
    }.live();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_record_is_ever_lost_and_due_dates_follow_from_the_plan_alone(long seed) {
    new Life(seed) {
      @Override
      void changed(Plan before, Plan after) {
        before
            .milestones()
            .forEach(
                milestone -> assertThat(kept(after, milestone)).isEqualTo(milestone.records()));
        assertThat(after.settled("again", plans.context())).isEqualTo(after);
      }
    }.live();
  }

  /// One random life: tracks come and are refused, days move, people record what they like.
  private abstract static class Life {
    final Plans plans = new Plans();
    private final Random random;
    private int accepted;

    Life(long seed) {
      random = new Random(seed);
      plans.child = random.nextInt(4) == 0;
      plans.charges = random.nextBoolean();
    }

    @SuppressWarnings("UnusedVariable") // for those who look
    void changed(Plan before, Plan after) {}

    @SuppressWarnings("UnusedVariable") // for those who look
    void recorded(Plan before, String code, MilestoneRecord record) {}

    void live() {
      for (int i = 0; i < STEPS; i++) {
        var before = plans.plan;
        plans.supervisor = random.nextInt(3) == 0;
        try {
          plans.plan = step();
          accepted++;
        } catch (Refused refused) {
          assertThat(plans.plan).isSameAs(before);
        }
        changed(before, plans.plan);
      }
      assertThat(accepted).as("changes accepted in this life").isGreaterThan(10);
    }

    private Plan step() {
      return switch (random.nextInt(12)) {
        case 0, 1 -> plans.plan.apply(any(Track.values()), anchors(), plans.context());
        case 2 -> plans.plan.anchor(anchors(), plans.context());
        case 3 ->
            random.nextInt(4) > 0
                ? plans.plan
                : plans.refused(any(Track.values()), day().toString()).plan;
        default -> record();
      };
    }

    private Plan record() {
      var codes = plans.plan.milestones().map(Milestone::code).toList();
      if (codes.isEmpty()) {
        return plans.plan;
      }
      var next = plans.outlook().next();
      var code =
          random.nextBoolean() && !next.isEmpty()
              ? next.get(random.nextInt(next.size()))
              : codes.get(random.nextInt(codes.size()));
      var status = random.nextInt(3) > 0 ? Status.ACHIEVED : any(Status.values());
      var attested = new ArrayList<>(random.nextInt(5) > 0 ? VOUCHED : List.<String>of());
      var record =
          plans.record(
              status,
              day(),
              random.nextInt(4) == 0 ? Plans.words("because") : null,
              attested.toArray(String[]::new));
      var before = plans.plan;
      var after = before.record(code, record, plans.context());
      recorded(before, code, record);
      return after;
    }

    Step step(String code) {
      return plans.plan.step(code, plans.context().templates());
    }

    private boolean concerns(Need need) {
      return switch (need.when()) {
        case null -> true;
        case CHILD -> plans.child;
        case ADULT -> !plans.child;
        case CHARGES_POSSIBLE -> plans.charges;
      };
    }

    /// Stated anew and more simply than the plan does, so that both cannot be wrong in the same
    /// way.
    boolean metBy(Plan plan, Need need, MilestoneRecord record) {
      if (!concerns(need)) {
        return true;
      }
      return need.codes()
          .anyMatch(code ->
              FOLLOWS_FROM_RETURN.contains(code)
                  ? plan.tracks().stream().noneMatch("REP"::equals)
                  : plan.milestone(code)
                      .map(forerunner ->
                          plan.tracks().contains(code.substring(0, 3))
                              && need.accepts().contains(forerunner.status()))
                      .orElse(record.attested().contains(code)));
    }

    static Map<String, LocalDate> dues(Plan plan) {
      var dues = new HashMap<String, LocalDate>();
      plan.milestones()
          .forEach(milestone -> {
            if (milestone.due() != null) {
              dues.put(milestone.code(), milestone.due());
            }
          });
      return dues;
    }

    static List<MilestoneRecord> kept(Plan after, Milestone before) {
      return after
          .milestone(before.code())
          .orElseThrow()
          .records()
          .subList(0, before.records().size());
    }

    static Slip chained(Slip first, Slip then) {
      assertThat(first.to()).isEqualTo(then.from());
      return new Slip(first.code(), first.from(), then.to(), then.because(), then.at());
    }

    private Anchors anchors() {
      return new Anchors(
          random.nextBoolean() ? day() : null, random.nextInt(3) == 0 ? day() : null, null);
    }

    private LocalDate day() {
      return Plans.REGISTERED.plusDays(random.nextInt(205));
    }

    private <T> T any(T[] values) {
      return values[random.nextInt(values.length)];
    }
  }

  private static List<String> vouched() {
    var all =
        new ArrayList<>(
            List.of(
                "SAF-03", "SAF-09", "MED-04", "LEG-04", "CHD-05", "CNS-04", "CNS-06", "CNS-07"));
    for (var fact : Fact.values()) {
      all.add(fact.name());
    }
    return List.copyOf(all);
  }
}
