package org.waymark.cases.casefile.plan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.consent.ConsentPurpose;
import org.waymark.cases.casefile.plan.template.Status;
import org.waymark.cases.casefile.plan.template.Templates;
import org.waymark.cases.casefile.plan.template.Track;
import org.waymark.resourceserver.seal.Sealed;

/// A plan under work in a test: today moves, people record, and what is not said is harmless.
final class Plans {

  static final LocalDate REGISTERED = LocalDate.parse("2026-03-02");
  private static final Templates TEMPLATES =
      Templates.of(List.of(shipped("REP"), shipped("PSY"), shipped("REI")));

  Plan plan = Plan.none();
  LocalDate today = REGISTERED.plusDays(200);
  boolean child;
  boolean charges;
  boolean deported;
  boolean supervisor;
  Set<ConsentPurpose> consents = EnumSet.allOf(ConsentPurpose.class);

  static Plans aPlan(Track... tracks) {
    var plans = new Plans();
    for (var track : tracks) {
      plans.plan = plans.plan.apply(track, Anchors.none(), plans.context());
    }
    return plans;
  }

  private static String shipped(String track) {
    try (var stream = Plans.class.getResourceAsStream("/plan-templates/" + track + "-1.json")) {
      return new String(
          java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  Plans of(boolean childOrUnknown) {
    child = childOrUnknown;
    return this;
  }

  Plan.Context context() {
    return new Plan.Context(
        TEMPLATES, circumstances(), supervisor ? "super" : "una", supervisor, now());
  }

  Circumstances circumstances() {
    return new Circumstances(
        today, REGISTERED.minusDays(1), REGISTERED, child, charges, deported, consents);
  }

  Instant now() {
    return today.atTime(9, 0).toInstant(ZoneOffset.UTC);
  }

  Plans departing(String on) {
    plan = plan.anchor(new Anchors(LocalDate.parse(on), null, null), context());
    return this;
  }

  Plans arriving(String on) {
    plan = plan.anchor(new Anchors(null, LocalDate.parse(on), null), context());
    return this;
  }

  Plans achieved(String code, String on, String... attested) {
    return records(code, Status.ACHIEVED, on, null, attested);
  }

  Plans achievedByOverride(String code, String on, String... attested) {
    return records(code, Status.ACHIEVED, on, words("the embassy was quicker"), attested);
  }

  Plans recorded(String code, Status status, String on) {
    return records(code, status, on, null);
  }

  private Plans records(
      String code, Status status, String on, @Nullable Sealed override, String... attested) {
    plan = plan.record(code, record(status, LocalDate.parse(on), override, attested), context());
    return this;
  }

  MilestoneRecord record(
      Status status, LocalDate on, @Nullable Sealed override, String... attested) {
    return new MilestoneRecord(
        UUID.randomUUID(),
        status,
        on,
        now(),
        "una",
        new MilestoneRecord.Evidence(MilestoneRecord.Evidence.Kind.DOCUMENT, words("form 7"), null),
        words("so they said"),
        List.of(attested),
        override);
  }

  Plans refused(Track track, String on) {
    var refusal =
        new AppliedTrack.Refusal(words("not now"), LocalDate.parse(on), now(), "una", null);
    plan = plan.refuse(track, refusal, context());
    return this;
  }

  @Nullable LocalDate due(String code) {
    return plan.milestone(code).orElseThrow().due();
  }

  Status status(String code) {
    return plan.milestone(code).orElseThrow().status();
  }

  Outlook outlook() {
    return new Outlook(plan, TEMPLATES, circumstances());
  }

  /// Everything before booking, recorded in order for a departure on 2026-06-30.
  static Plans aPlanReadyToBook() {
    return aPlan(Track.REP)
        .departing("2026-06-30")
        .achieved("REP-01", "2026-03-20", "SAF-09")
        .achieved("REP-02", "2026-03-24")
        .achieved("REP-03", "2026-04-20", "CNS-06")
        .achieved("REP-04", "2026-04-21", "CNS-04")
        .achieved("REP-05", "2026-06-01")
        .achieved("REP-06", "2026-06-05")
        .achieved("REP-07", "2026-06-06");
  }

  static Sealed words(String text) {
    return new Sealed(text.getBytes(StandardCharsets.UTF_8));
  }
}
