package org.waymark.cases.casefile.plan.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.Access;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.plan.AppliedTrack;
import org.waymark.cases.casefile.plan.Milestone;
import org.waymark.cases.casefile.plan.MilestoneRecord;
import org.waymark.cases.casefile.plan.Plan.Slip;
import org.waymark.cases.casefile.plan.PlanViews;
import org.waymark.cases.casefile.timeline.TimelineItem;
import org.waymark.cases.casefile.timeline.TimelineItem.Kind;
import org.waymark.cases.casefile.timeline.TimelineSource;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.web.Cursor;

/// What a plan adds to the timeline: every record, every due date that moved, every track refused.
@Component
class PlanEvents implements TimelineSource {

  private final PlanViews views;
  private final ZoneId zone;

  PlanEvents(PlanViews views, @Value("${waymark.time-zone:UTC}") ZoneId zone) {
    this.views = views;
    this.zone = zone;
  }

  @Override
  public Stream<TimelineItem> items(CaseFile file, Actor actor, @Nullable Cursor after, int limit) {
    var words = !Access.actingRoles(actor, file).isEmpty();
    return Stream.concat(
        file.plan().opened().stream().flatMap(track -> track(file, track, words)), slips(file));
  }

  private Stream<TimelineItem> track(CaseFile file, AppliedTrack track, boolean words) {
    return Stream.concat(
        track.refusals().stream().map(refusal -> refused(file, track, refusal, words)),
        track.milestones().stream()
            .flatMap(milestone ->
                milestone.records().stream()
                    .map(record -> recorded(file, track, milestone, record, words))));
  }

  private TimelineItem recorded(
      CaseFile file,
      AppliedTrack track,
      Milestone milestone,
      MilestoneRecord record,
      boolean words) {
    return new TimelineItem(
        record.id(),
        record.on(),
        record.at(),
        record.by(),
        Kind.MILESTONE,
        track.track().name(),
        milestone.code(),
        milestone.title(),
        record.status().name(),
        words ? views.words(file, record) : null,
        record.override() == null ? Map.of() : Map.of("override", "true"));
  }

  private TimelineItem refused(
      CaseFile file, AppliedTrack track, AppliedTrack.Refusal refusal, boolean words) {
    return new TimelineItem(
        id(file, "refusal " + track.track() + " " + refusal.at()),
        refusal.on(),
        refusal.at(),
        refusal.by(),
        Kind.MILESTONE,
        track.track().name(),
        track.track().name(),
        null,
        "DECLINED",
        words ? views.words(file, track, refusal) : null,
        Map.of());
  }

  private Stream<TimelineItem> slips(CaseFile file) {
    var slips = file.plan().slips();
    return IntStream.range(0, slips.size()).mapToObj(at -> slip(file, slips.get(at), at));
  }

  private TimelineItem slip(CaseFile file, Slip slip, int at) {
    var details = new HashMap<>(Map.of("from", slip.from().toString(), "because", slip.because()));
    if (slip.to() != null) {
      details.put("to", slip.to().toString());
    }
    var milestone = file.plan().milestone(slip.code());
    return new TimelineItem(
        id(file, "slip " + at),
        LocalDate.ofInstant(slip.at(), zone),
        slip.at(),
        null,
        Kind.SLIP,
        slip.code().substring(0, slip.code().indexOf('-')),
        slip.code(),
        milestone.map(Milestone::title).orElse(null),
        null,
        null,
        details);
  }

  private static UUID id(CaseFile file, String what) {
    return UUID.nameUUIDFromBytes((file.id() + " " + what).getBytes(UTF_8));
  }
}
