package org.waymark.cases.casefile.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.cases.casefile.consent.DataItem.HEALTH_NEEDS;
import static org.waymark.cases.casefile.consent.DataItem.IDENTITY_NAME;
import static org.waymark.cases.casefile.consent.DataItem.LANGUAGE;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.cases.casefile.profile.AgeBand;
import org.waymark.resourceserver.problem.FieldErrors;
import org.waymark.resourceserver.seal.Sealed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentsTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
  private static final LocalDate END = LocalDate.parse("2026-12-01");
  private static final UUID ID = UUID.randomUUID();

  private final Consents given =
      Consents.none().with(consent(ID, Consent.Decision.GIVEN, "river-house", END));

  @Test
  void a_consent_covers_this_recipient_these_items_this_purpose_until_its_last_day() {
    assertThat(given.covers("river-house", Set.of(LANGUAGE), ConsentPurpose.CNS_02, TODAY))
        .isTrue();
    assertThat(given.covers("river-house", Set.of(LANGUAGE), ConsentPurpose.CNS_02, END)).isTrue();
    assertThat(
            given.covers("river-house", Set.of(LANGUAGE), ConsentPurpose.CNS_02, END.plusDays(1)))
        .isFalse();
    assertThat(given.covers("hill-house", Set.of(LANGUAGE), ConsentPurpose.CNS_02, TODAY))
        .isFalse();
    assertThat(given.covers("river-house", Set.of(LANGUAGE), ConsentPurpose.CNS_05, TODAY))
        .isFalse();
    assertThat(
            given.covers(
                "river-house", Set.of(LANGUAGE, HEALTH_NEEDS), ConsentPurpose.CNS_02, TODAY))
        .isFalse();
  }

  @Test
  void two_consents_never_add_up_to_one() {
    var both =
        given.with(
            new Given(UUID.randomUUID(), Consent.Decision.GIVEN, "river-house", END)
                .of(Set.of(HEALTH_NEEDS)));
    assertThat(
            both.covers(
                "river-house", Set.of(LANGUAGE, HEALTH_NEEDS), ConsentPurpose.CNS_02, TODAY))
        .isFalse();
  }

  @Test
  void what_is_missing_is_said_in_words() {
    assertThat(words(Consents.none(), LANGUAGE))
        .isEqualTo(
            "CNS-02 (release to a named provider) for river-house: the survivor has not been asked yet");
    assertThat(words(given, HEALTH_NEEDS)).endsWith("it does not cover health needs");
    assertThat(words(given.withdrawn(ID, withdrawal(TODAY)), LANGUAGE))
        .endsWith("the survivor withdrew it");
    assertThat(
            words(
                Consents.none().with(consent(ID, Consent.Decision.REFUSED, "river-house", null)),
                LANGUAGE))
        .endsWith("the survivor refused it on 2026-03-01");
    assertThat(words(given.lapsed(Instant.EPOCH), LANGUAGE)).endsWith("it is no longer in force");
    assertThat(given.missing("river-house", Set.of(LANGUAGE), ConsentPurpose.CNS_02, TODAY))
        .isEmpty();
  }

  @Test
  void a_withdrawal_holds_from_the_moment_it_is_recorded() {
    var after = given.withdrawn(ID, withdrawal(TODAY));
    assertThat(after.find(ID).orElseThrow().status(TODAY)).isEqualTo(Consent.Status.WITHDRAWN);
    assertThat(after.inForce(ConsentPurpose.CNS_02, TODAY)).isFalse();
  }

  @Test
  void what_was_withdrawn_refused_or_never_there_cannot_be_withdrawn() {
    var after = given.withdrawn(ID, withdrawal(TODAY));
    assertThatThrownBy(() -> after.withdrawn(ID, withdrawal(TODAY)))
        .isInstanceOf(ConsentRefusal.NotWithdrawable.class);
    var refused = Consents.none().with(consent(ID, Consent.Decision.REFUSED, "river-house", null));
    assertThatThrownBy(() -> refused.withdrawn(ID, withdrawal(TODAY)))
        .isInstanceOf(ConsentRefusal.NotWithdrawable.class);
    assertThatThrownBy(() -> given.withdrawn(UUID.randomUUID(), withdrawal(TODAY)))
        .isInstanceOf(ConsentRefusal.Unknown.class);
    assertThatThrownBy(() -> given.withdrawn(ID, withdrawal(LocalDate.parse("2026-02-28"))))
        .as("before it was given")
        .isInstanceOf(FieldErrors.class);
  }

  @Test
  void a_reopened_file_revives_no_old_consent() {
    assertThat(given.lapsed(Instant.EPOCH).purposesInForce(TODAY)).isEmpty();
  }

  @Test
  void one_near_its_end_is_asked_for_again_unless_another_lasts_longer() {
    var near = END.minusDays(3);
    assertThat(given.endingBy(END, near)).hasSize(1);
    assertThat(given.endingBy(END.minusDays(1), near)).isEmpty();
    var renewed =
        given.with(
            consent(UUID.randomUUID(), Consent.Decision.GIVEN, "river-house", END.plusDays(90)));
    assertThat(renewed.endingBy(END, near)).isEmpty();
  }

  @Test
  void an_answer_names_recipient_items_and_an_end_after_its_beginning() {
    incomplete(answer("CNS_02", null, END), AgeBand.BAND_24_26);
    incomplete(answer("CNS_05", null, END), AgeBand.BAND_24_26);
    incomplete(answer("CNS_02", "river-house", LocalDate.parse("2026-02-28")), AgeBand.BAND_24_26);
    incomplete(answer("CNS_02", "river-house", null), AgeBand.BAND_24_26);
    answer("CNS_02", "river-house", END).check(TODAY, AgeBand.BAND_24_26);
    answer("CNS_01", null, END).check(TODAY, AgeBand.BAND_24_26);
  }

  @Test
  void nobody_signs_for_an_adult_and_a_small_child_does_not_sign_alone() {
    var signed = answer("CNS_01", null, END);
    var bySomebodyElse = by(signed, Consent.GivenBy.GUARDIAN);
    incomplete(bySomebodyElse, AgeBand.BAND_24_26);
    bySomebodyElse.check(TODAY, AgeBand.BAND_9_17);
    bySomebodyElse.check(TODAY, AgeBand.UNKNOWN);
    incomplete(signed, AgeBand.BAND_0_8);
  }

  private static void incomplete(GiveConsent answer, AgeBand age) {
    assertThatThrownBy(() -> answer.check(TODAY, age)).isInstanceOf(FieldErrors.class);
  }

  private static GiveConsent answer(
      String purpose, @Nullable String recipient, @Nullable LocalDate end) {
    return new GiveConsent(
        ConsentPurpose.valueOf(purpose),
        Consent.Decision.GIVEN,
        recipient,
        Set.of(LANGUAGE),
        Consent.GivenBy.SURVIVOR,
        LocalDate.parse("2026-03-01"),
        "mya",
        null,
        null,
        Consent.Mode.SIGNATURE,
        "form in the cabinet",
        "2026-01",
        end,
        null);
  }

  private static GiveConsent by(GiveConsent answer, Consent.GivenBy whom) {
    return new GiveConsent(
        answer.purpose(),
        answer.decision(),
        answer.recipient(),
        answer.dataItems(),
        whom,
        answer.givenOn(),
        answer.language(),
        null,
        null,
        answer.mode(),
        answer.evidence(),
        answer.formVersion(),
        answer.expiresOn(),
        null);
  }

  private static String words(Consents consents, DataItem item) {
    return consents
        .missing("river-house", Set.of(item), ConsentPurpose.CNS_02, TODAY)
        .orElseThrow()
        .words();
  }

  private static Consent.Withdrawal withdrawal(LocalDate on) {
    return new Consent.Withdrawal(on, null, null, "una", Instant.EPOCH);
  }

  private static Consent consent(
      UUID id, Consent.Decision decision, String recipient, @Nullable LocalDate end) {
    return new Given(id, decision, recipient, end).of(Set.of(LANGUAGE, IDENTITY_NAME));
  }

  private record Given(
      UUID id, Consent.Decision decision, String recipient, @Nullable LocalDate end) {
    Consent of(Set<DataItem> items) {
      return new Consent(
          id,
          ConsentPurpose.CNS_02,
          decision,
          recipient,
          items,
          Consent.GivenBy.SURVIVOR,
          LocalDate.parse("2026-03-01"),
          "mya",
          null,
          null,
          Consent.Mode.SIGNATURE,
          new Sealed("x".getBytes(StandardCharsets.UTF_8)),
          "2026-01",
          end,
          null,
          "una",
          Instant.EPOCH,
          null,
          null);
    }
  }
}
