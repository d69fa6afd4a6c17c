package org.waymark.cases.casefile.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.resourceserver.seal.Sealed;

/// Renders the consents of a file as of a day.
@Component
public class ConsentViews {

  private final ConsentSeals seals;

  ConsentViews(ConsentSeals seals) {
    this.seals = seals;
  }

  public List<ConsentView> of(CaseFile file, LocalDate today) {
    return file.consents().all().stream().map(consent -> of(file, consent, today)).toList();
  }

  private ConsentView of(CaseFile file, Consent consent, LocalDate today) {
    var withdrawal = consent.withdrawal();
    return new ConsentView(
        consent.id(),
        consent.purpose(),
        consent.decision(),
        consent.status(today),
        consent.recipient(),
        consent.dataItems().stream().sorted().toList(),
        consent.givenBy(),
        consent.givenOn(),
        consent.language(),
        open(file, consent, "interpreter", consent.interpreter()),
        open(file, consent, "witness", consent.witness()),
        consent.mode(),
        open(file, consent, "evidence", consent.evidence()),
        consent.formVersion(),
        consent.expiresOn(),
        open(file, consent, "limits", consent.limits()),
        withdrawal == null ? null : withdrawal.on());
  }

  private @Nullable String open(
      CaseFile file, Consent consent, String field, @Nullable Sealed value) {
    return seals.open(file, consent.id(), field, value);
  }
}
