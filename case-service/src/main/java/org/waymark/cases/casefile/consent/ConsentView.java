package org.waymark.cases.casefile.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A consent as a user sees it.
///
/// @param evidence, interpreter, witness, limits absent when none was given, or the person's data
///   was erased
public record ConsentView(
    UUID id,
    ConsentPurpose purpose,
    Consent.Decision decision,
    Consent.Status status,
    @Nullable String recipient,
    List<DataItem> dataItems,
    Consent.GivenBy givenBy,
    LocalDate givenOn,
    String language,
    @Nullable String interpreter,
    @Nullable String witness,
    Consent.Mode mode,
    @Nullable String evidence,
    @Nullable String formVersion,
    @Nullable LocalDate expiresOn,
    @Nullable String limits,
    @Nullable LocalDate withdrawnOn) {

  /// The same without anybody's words or name, as an auditor reads it.
  public ConsentView masked() {
    return new ConsentView(
        id,
        purpose,
        decision,
        status,
        recipient,
        dataItems,
        givenBy,
        givenOn,
        language,
        null,
        null,
        mode,
        null,
        formVersion,
        expiresOn,
        null,
        withdrawnOn);
  }

  @Override
  public String toString() {
    return "ConsentView[" + id + "]";
  }
}
