package org.waymark.cases.casefile.plan;

import static org.waymark.cases.casefile.plan.template.Fact.ALREADY_BACK;
import static org.waymark.cases.casefile.plan.template.Fact.STAY_CHOSEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.cases.casefile.consent.ConsentPurpose;
import org.waymark.cases.casefile.plan.template.Need;
import org.waymark.cases.casefile.plan.template.Status;
import org.waymark.cases.casefile.plan.template.Template.Step;
import org.waymark.cases.casefile.plan.template.Track;

/// What stands before a milestone, and whether it is there. A forerunner counts only while its own
/// forerunners do: when a choice to return is undone, no booking may rest on the risk assessment
/// made for it.
public final class NeedsFirst {

  /// A need of a milestone in one plan.
  ///
  /// @param or other codes that would do instead
  public record NeedState(String code, List<String> or, Kind kind, boolean met) {

    String words() {
      return or.isEmpty() ? code : code + " or " + String.join(" or ", or);
    }

    public enum Kind {
      /// Read off this plan.
      MILESTONE,
      /// Read off the consents of the file.
      CONSENT,
      /// Kept nowhere in the file yet: whoever records vouches for it.
      ATTESTED
    }
  }

  private static final Set<String> FOLLOWS_FROM_RETURN =
      Set.of(STAY_CHOSEN.name(), ALREADY_BACK.name());

  private static final String OPTIONS_HEARD = "REP-01";
  private static final Set<Status> HEARD =
      Set.of(Status.ACHIEVED, Status.NOT_APPLICABLE, Status.DECLINED);

  private final Plan plan;
  private final Rules rules;
  private final Circumstances circumstances;

  NeedsFirst(Plan plan, Rules rules, Circumstances circumstances) {
    this.plan = plan;
    this.rules = rules;
    this.circumstances = circumstances;
  }

  /// The milestones and facts before this step, for a record of that day with these attestations.
  List<NeedState> order(Step step, LocalDate on, List<String> attested) {
    return step.needs().stream()
        .filter(need -> rules.concerns(need, circumstances))
        .map(need -> state(need, on, attested))
        .toList();
  }

  /// The consents before this step. Those the file keeps are looked up, the others attested.
  List<NeedState> consents(Step step, List<String> attested) {
    return step.consents().stream()
        .map(code ->
            ConsentPurpose.of(code)
                .map(kept -> consent(code, NeedState.Kind.CONSENT, given(kept)))
                .orElseGet(() -> consent(code, NeedState.Kind.ATTESTED, attested.contains(code))))
        .toList();
  }

  private boolean given(ConsentPurpose purpose) {
    return circumstances.consents().contains(purpose);
  }

  private static NeedState consent(String code, NeedState.Kind kind, boolean met) {
    return new NeedState(code, List.of(), kind, met);
  }

  private NeedState state(Need need, LocalDate on, List<String> attested) {
    var kind =
        need.codes().anyMatch(plan::has) ? NeedState.Kind.MILESTONE : NeedState.Kind.ATTESTED;
    var met = need.codes().anyMatch(code -> met(code, need.accepts(), on, attested));
    return new NeedState(need.code(), need.or(), kind, met);
  }

  private boolean met(String code, Set<Status> accepts, LocalDate on, List<String> attested) {
    if (plan.has(code)) {
      return plan.open(code)
          .filter(forerunner -> reliedOn(forerunner, accepts, on))
          .filter(this::stands)
          .isPresent();
    }
    if (FOLLOWS_FROM_RETURN.contains(code)) {
      return returnSettled(code, attested);
    }
    return attested.contains(code);
  }

  /// With a return track open, staying or being back is not for the recorder to say; once it is
  /// refused, reintegration starts from REP-01 (`domain.md` §3.10).
  private boolean returnSettled(String fact, List<String> attested) {
    var rep = plan.track(Track.REP);
    if (rep.isEmpty()) {
      return attested.contains(fact)
          || (fact.equals(STAY_CHOSEN.name())
              ? plan.anchors().stay() != null
              : circumstances.deported() || plan.anchors().arrival() != null);
    }
    return !rep.get().open()
        && (circumstances.deported()
            || plan.milestone(OPTIONS_HEARD)
                .filter(heard -> HEARD.contains(heard.status()))
                .isPresent());
  }

  /// Whether a forerunner had been reached by that day, and not too long before it.
  private boolean reliedOn(Milestone forerunner, Set<Status> accepts, LocalDate on) {
    return accepts.contains(forerunner.status())
        && (forerunner.status() != Status.ACHIEVED
            || forerunner.holdsOn(on, rules.step(forerunner.code()).validDays()));
  }

  /// Whether what an achieved milestone rested on is still there. Dates were checked when it was
  /// recorded, and so was what a supervisor set aside.
  boolean stands(Milestone milestone) {
    var latest = milestone.latest();
    if (latest.isEmpty() || latest.get().override() != null || !claims(milestone.status())) {
      return true;
    }
    return rules.step(milestone.code()).needs().stream()
        .filter(need -> rules.concerns(need, circumstances))
        .allMatch(need -> stillMet(need, latest.get().attested()));
  }

  private boolean stillMet(Need need, List<String> attested) {
    return need.codes().noneMatch(plan::has)
        || need.or().stream().anyMatch(FOLLOWS_FROM_RETURN::contains)
        || need.codes().filter(code -> !plan.has(code)).anyMatch(attested::contains)
        || milestones(need)
            .anyMatch(
                forerunner -> need.accepts().contains(forerunner.status()) && stands(forerunner));
  }

  private Stream<Milestone> milestones(Need need) {
    return need.codes().flatMap(code -> plan.open(code).stream());
  }

  /// Whether a status says that something was done, and so rests on what came before.
  static boolean claims(Status status) {
    return status == Status.ACHIEVED || status == Status.PARTLY;
  }
}
