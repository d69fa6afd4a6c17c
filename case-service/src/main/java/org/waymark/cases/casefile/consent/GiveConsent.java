package org.waymark.cases.casefile.consent;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.profile.AgeBand;
import org.waymark.resourceserver.problem.FieldErrors;

/// What a survivor answered when asked for one purpose.
///
/// @param recipient alias of the organisation that may receive; needed where data leaves
/// @param expiresOn the last day it is in force; a refusal has none
/// @param limits what to withhold, and from whom
public record GiveConsent(
    ConsentPurpose purpose,
    Consent.Decision decision,
    @Nullable @Size(max = 100) String recipient,
    @Nullable Set<DataItem> dataItems,
    Consent.GivenBy givenBy,
    LocalDate givenOn,
    @Pattern(regexp = "[a-z]{3}", message = "Choose the language it was given in") String language,
    @Nullable @Size(max = 200) String interpreter,
    @Nullable @Size(max = 200) String witness,
    Consent.Mode mode,
    @Nullable @Size(max = 4000) String evidence,
    @Nullable @Size(max = 100) String formVersion,
    @Nullable LocalDate expiresOn,
    @Nullable @Size(max = 4000) String limits) {

  /// What was said when a consent was taken back; none of it is asked for but the day.
  record Withdraw(
      LocalDate on,
      @Nullable @Size(max = 200) String channel,
      @Nullable @Size(max = 4000) String reason) {

    @Override
    public String toString() {
      return "Withdraw[" + on + "]";
    }
  }

  public GiveConsent {
    recipient = told(recipient);
    interpreter = told(interpreter);
    witness = told(witness);
    evidence = told(evidence);
    formVersion = told(formVersion);
    limits = told(limits);
  }

  private static @Nullable String told(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  Set<DataItem> items() {
    return dataItems == null ? Set.of() : dataItems;
  }

  /// Whether the answer is complete (`domain.md` §5). A no asks for less than a yes, so that
  /// nothing makes anybody put it off.
  ///
  /// @throws FieldErrors naming what is missing
  void check(LocalDate today, AgeBand age) {
    var yes = decision == Consent.Decision.GIVEN;
    var end = expiresOn;
    var errors = new FieldErrors();
    errors
        .addIf(
            purpose.forRecipient() && recipient == null,
            "/recipient",
            "Name the organisation this consent is for")
        .addIf(
            yes && purpose.forRecipient() && items().isEmpty(),
            "/dataItems",
            "Choose what may be shared")
        .addIf(givenOn.isAfter(today), "/givenOn", "An answer cannot lie in the future")
        .addIf(yes && end == null, "/expiresOn", "Say until when it holds")
        .addIf(
            end != null && end.isBefore(givenOn), "/expiresOn", "It cannot end before it was given")
        .addIf(
            yes && evidence == null, "/evidence", "Say where the form, recording or note is kept")
        .addIf(yes && formVersion == null, "/formVersion", "Say which form was used")
        .addIf(
            yes && mode == Consent.Mode.WITNESSED_WORD && witness == null,
            "/witness",
            "A spoken consent counts with a witness")
        .addIf(
            givenBy == Consent.GivenBy.GUARDIAN && !age.possiblyMinor(),
            "/givenBy",
            "Nobody signs for an adult")
        .addIf(
            yes && givenBy != Consent.GivenBy.GUARDIAN && age == AgeBand.BAND_0_8,
            "/givenBy",
            "For a young child the guardian consents")
        .throwIfAny();
  }

  @Override
  public String toString() {
    return "GiveConsent[" + purpose + " " + decision + "]";
  }
}
