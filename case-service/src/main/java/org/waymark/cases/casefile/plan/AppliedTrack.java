package org.waymark.cases.casefile.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.plan.template.Template;
import org.waymark.cases.casefile.plan.template.Track;
import org.waymark.resourceserver.seal.Sealed;

/// A track in one plan, in the template version it was applied in.
///
/// @param refusals every time the survivor said no to the track, oldest first
public record AppliedTrack(
    Track track,
    int version,
    Instant at,
    String by,
    List<Refusal> refusals,
    List<Milestone> milestones) {

  public enum Status {
    OPEN,
    DECLINED
  }

  /// The survivor's no, in their own reason.
  ///
  /// @param reopenedAt when the track was taken up again
  public record Refusal(
      Sealed reason, LocalDate on, Instant at, String by, @Nullable Instant reopenedAt) {}

  public AppliedTrack {
    refusals = List.copyOf(refusals);
    milestones = List.copyOf(milestones);
  }

  static AppliedTrack from(Template template, String by, Instant at) {
    return new AppliedTrack(
        template.track(),
        template.version(),
        at,
        by,
        List.of(),
        template.milestones().stream()
            .map(step -> Milestone.planned(step.code(), step.title()))
            .toList());
  }

  public Optional<Refusal> refusal() {
    return refusals.isEmpty()
        ? Optional.empty()
        : Optional.of(refusals.getLast()).filter(refusal -> refusal.reopenedAt() == null);
  }

  public Status status() {
    return open() ? Status.OPEN : Status.DECLINED;
  }

  boolean open() {
    return refusal().isEmpty();
  }

  AppliedTrack refused(Refusal refusal) {
    var all = new ArrayList<>(refusals);
    all.add(refusal);
    return new AppliedTrack(track, version, this.at, this.by, all, milestones);
  }

  AppliedTrack reopened(Instant now) {
    var all = new ArrayList<>(refusals);
    var last = all.removeLast();
    all.add(new Refusal(last.reason(), last.on(), last.at(), last.by(), now));
    return new AppliedTrack(track, version, at, by, all, milestones);
  }

  AppliedTrack each(UnaryOperator<Milestone> change) {
    return new AppliedTrack(
        track, version, at, by, refusals, milestones.stream().map(change).toList());
  }
}
