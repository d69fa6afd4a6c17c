package org.waymark.cases.casefile.consent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.Access;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.timeline.TimelineItem;
import org.waymark.cases.casefile.timeline.TimelineItem.Kind;
import org.waymark.cases.casefile.timeline.TimelineSource;
import org.waymark.resourceserver.access.Actor;
import org.waymark.resourceserver.web.Cursor;

/// What consents add to the timeline: each answer, and each withdrawal.
@Component
class ConsentEvents implements TimelineSource {

  private final ConsentSeals seals;

  ConsentEvents(ConsentSeals seals) {
    this.seals = seals;
  }

  @Override
  public Stream<TimelineItem> items(CaseFile file, Actor actor, @Nullable Cursor after, int limit) {
    var words = !Access.actingRoles(actor, file).isEmpty();
    return file.consents().all().stream()
        .flatMap(consent ->
            Stream.concat(
                Stream.of(answered(consent)),
                Stream.ofNullable(consent.withdrawal())
                    .map(taken -> withdrawn(file, consent, taken, words))));
  }

  private static TimelineItem answered(Consent consent) {
    return new TimelineItem(
        consent.id(),
        consent.givenOn(),
        consent.at(),
        consent.by(),
        Kind.CONSENT,
        null,
        consent.purpose().name(),
        null,
        consent.decision().name(),
        null,
        details(consent));
  }

  private TimelineItem withdrawn(
      CaseFile file, Consent consent, Consent.Withdrawal taken, boolean words) {
    return new TimelineItem(
        UUID.nameUUIDFromBytes((consent.id() + " withdrawn").getBytes(UTF_8)),
        taken.on(),
        taken.at(),
        taken.by(),
        Kind.CONSENT_WITHDRAWN,
        null,
        consent.purpose().name(),
        null,
        Consent.Status.WITHDRAWN.name(),
        words ? seals.open(file, consent.id(), "withdrawal/reason", taken.reason()) : null,
        details(consent));
  }

  private static Map<String, String> details(Consent consent) {
    var details = new HashMap<>(Map.of("purpose", consent.purpose().name()));
    if (consent.recipient() != null) {
      details.put("recipient", consent.recipient());
    }
    return details;
  }
}
