package org.waymark.cases.casefile.referral;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.Access;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.timeline.TimelineItem;
import org.waymark.cases.casefile.timeline.TimelineItem.Kind;
import org.waymark.cases.casefile.timeline.TimelineSource;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.web.Cursor;

/// What referrals add to the timeline: that they were written, and every step since.
@Component
class ReferralEvents implements TimelineSource {

  private final ReferralWords texts;
  private final ZoneId zone;

  ReferralEvents(ReferralWords texts, @Value("${waymark.time-zone:UTC}") ZoneId zone) {
    this.texts = texts;
    this.zone = zone;
  }

  @Override
  public Stream<TimelineItem> items(CaseFile file, Actor actor, @Nullable Cursor after, int limit) {
    var words = !Access.actingRoles(actor, file).isEmpty();
    return file.referrals().all().stream()
        .flatMap(referral ->
            Stream.concat(
                Stream.of(written(referral)),
                IntStream.range(0, referral.history().size())
                    .mapToObj(at -> step(file, referral, at, words))));
  }

  private TimelineItem written(Referral referral) {
    return new TimelineItem(
        referral.id(),
        LocalDate.ofInstant(referral.queuedAt(), zone),
        referral.queuedAt(),
        referral.by(),
        Kind.REFERRAL,
        null,
        referral.service().name(),
        null,
        ReferralStatus.QUEUED.name(),
        null,
        Map.of("partner", referral.partner(), "urgency", referral.urgency().name()));
  }

  private TimelineItem step(CaseFile file, Referral referral, int at, boolean words) {
    var step = referral.history().get(at);
    var details =
        step.reason() == null
            ? Map.of("partner", referral.partner())
            : Map.of("partner", referral.partner(), "reason", step.reason());
    return new TimelineItem(
        UUID.nameUUIDFromBytes((referral.id() + "/" + at).getBytes(UTF_8)),
        step.on() == null ? LocalDate.ofInstant(step.at(), zone) : step.on(),
        step.at(),
        step.by(),
        step.answers() ? Kind.REFERRAL_ANSWER : Kind.REFERRAL,
        null,
        referral.service().name(),
        null,
        step.status().name(),
        words ? texts.text(file, step) : null,
        details);
  }
}
