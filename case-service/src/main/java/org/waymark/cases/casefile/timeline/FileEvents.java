package org.waymark.cases.casefile.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.lifecycle.Closing;
import org.waymark.cases.casefile.lifecycle.Move;
import org.waymark.cases.casefile.team.Team;
import org.waymark.cases.casefile.timeline.TimelineItem.Kind;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.seal.Sealed;
import org.waymark.resourceserver.seal.Seals;
import org.waymark.resourceserver.web.Cursor;

/// What the file itself tells: its opening, its moves, its team and its closing checklist.
@Component
class FileEvents implements TimelineSource {

  private final Seals seals;
  private final ZoneId zone;

  FileEvents(Seals seals, @Value("${waymark.time-zone:UTC}") ZoneId zone) {
    this.seals = seals;
    this.zone = zone;
  }

  @Override
  public Stream<TimelineItem> items(CaseFile file, Actor actor, @Nullable Cursor after, int limit) {
    return Stream.of(
            Stream.of(opened(file)),
            file.course().moves().stream().map(move -> moved(file, move)),
            file.team().changes().stream().map(change -> team(file, change)),
            Stream.ofNullable(file.course().closing()).map(closing -> closing(file, closing)))
        .flatMap(items -> items);
  }

  private static TimelineItem opened(CaseFile file) {
    var registration = file.registration();
    return new TimelineItem(
        id(file, "opened"),
        registration.on(),
        registration.at(),
        registration.by(),
        Kind.OPENED,
        null,
        null,
        null,
        null,
        null,
        Map.of("channel", registration.firstContact().channel().name()));
  }

  private TimelineItem moved(CaseFile file, Move move) {
    return item(
        file,
        "moved",
        move.at(),
        move.by(),
        Kind.MOVED,
        move.to().name(),
        open(file, "moves.why", move.why()),
        Map.of("from", move.from().name(), "to", move.to().name()));
  }

  private TimelineItem team(CaseFile file, Team.Change change) {
    return item(
        file,
        "team " + change.kind() + " " + change.person(),
        change.at(),
        change.by(),
        Kind.TEAM,
        change.kind().name(),
        open(file, "team.why", change.why()),
        Map.of("person", change.person(), "role", change.role().wire()));
  }

  private TimelineItem closing(CaseFile file, Closing closing) {
    return item(
        file,
        "closing",
        closing.at(),
        closing.by(),
        Kind.CLOSING,
        closing.complete(file.possiblyMinor()) ? "COMPLETE" : "INCOMPLETE",
        null,
        Map.of("reason", closing.reason().name()));
  }

  private TimelineItem item(
      CaseFile file,
      String what,
      Instant at,
      String by,
      Kind kind,
      String status,
      @Nullable String text,
      Map<String, String> details) {
    return new TimelineItem(
        id(file, what + " " + at),
        LocalDate.ofInstant(at, zone),
        at,
        by,
        kind,
        null,
        null,
        null,
        status,
        text,
        details);
  }

  private @Nullable String open(CaseFile file, String field, @Nullable Sealed words) {
    return words == null
        ? null
        : seals.open(file.survivor(), file.context(field), words).orElse(null);
  }

  private static UUID id(CaseFile file, String what) {
    return UUID.nameUUIDFromBytes((file.id() + " " + what).getBytes(UTF_8));
  }
}
