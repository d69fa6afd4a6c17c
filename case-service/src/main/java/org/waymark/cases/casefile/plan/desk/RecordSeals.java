package org.waymark.cases.casefile.plan.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.cases.casefile.plan.MilestoneRecord;
import org.waymark.cases.casefile.plan.Plan;
import org.waymark.cases.casefile.plan.PlanViews;
import org.waymark.cases.casefile.plan.template.Track;
import org.waymark.resourceserver.seal.Sealed;
import org.waymark.resourceserver.seal.Seals;

/// Seals what people write into a plan before it gets there, each word bound to its place.
@Component
class RecordSeals {

  private final Seals seals;

  RecordSeals(Seals seals) {
    this.seals = seals;
  }

  Sealed sealed(CaseFile file, Track track, String reason) {
    return seals.seal(file.survivor(), PlanViews.refusalContext(file, track.name()), reason);
  }

  MilestoneRecord sealed(CaseFile file, RecordMilestone asked, Plan.Context context) {
    var evidence = asked.evidence();
    return new MilestoneRecord(
        asked.id(),
        asked.status(),
        asked.on(),
        context.now(),
        context.actor(),
        evidence == null
            ? null
            : new MilestoneRecord.Evidence(
                evidence.kind(),
                words(file, asked.id(), "evidence", evidence.text()),
                wordsIfAny(file, asked.id(), "witness", asked.witness())),
        wordsIfAny(file, asked.id(), "reason", asked.reason()),
        asked.vouched(),
        wordsIfAny(file, asked.id(), "override", asked.overrideReason()));
  }

  private @Nullable Sealed wordsIfAny(
      CaseFile file, UUID record, String field, @Nullable String text) {
    return text == null || text.isBlank() ? null : words(file, record, field, text);
  }

  private Sealed words(CaseFile file, UUID record, String field, String text) {
    return seals.seal(file.survivor(), PlanViews.context(file, record, field), text);
  }
}
