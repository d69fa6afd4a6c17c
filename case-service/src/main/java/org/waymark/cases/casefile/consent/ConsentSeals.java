package org.waymark.cases.casefile.consent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.CaseFile;
import org.waymark.resourceserver.seal.Sealed;
import org.waymark.resourceserver.seal.Seals;

/// Seals and opens the words of one consent, each bound to its place.
@Component
class ConsentSeals {

  private final Seals seals;

  ConsentSeals(Seals seals) {
    this.seals = seals;
  }

  @Nullable Sealed seal(CaseFile file, UUID consent, String field, @Nullable String text) {
    return text == null || text.isBlank()
        ? null
        : seals.seal(file.survivor(), context(file, consent, field), text);
  }

  @Nullable String open(CaseFile file, UUID consent, String field, @Nullable Sealed value) {
    return value == null
        ? null
        : seals.open(file.survivor(), context(file, consent, field), value).orElse(null);
  }

  private static String context(CaseFile file, UUID consent, String field) {
    return file.context("consents/" + consent + "/" + field);
  }
}
