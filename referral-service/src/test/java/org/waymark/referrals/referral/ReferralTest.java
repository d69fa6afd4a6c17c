package org.waymark.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.waymark.referrals.partner.ServiceType;
import org.waymark.resourceserver.seal.Sealed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferralTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Sealed SECRET = new Sealed(new byte[] {1});

  private static Referral sent() {
    return at(Status.SENT, null);
  }

  private static Referral at(Status status, @Nullable Sealed disclosed) {
    return new Referral(
        UUID.randomUUID(),
        1,
        "harbour-light",
        "safe-steps",
        "WM-7K2M9QX4",
        ServiceType.HOUSING,
        Urgency.U2,
        "Other",
        status,
        status.open(),
        null,
        NOW,
        NOW,
        NOW.plusSeconds(60),
        new ConsentCited(UUID.randomUUID(), "CNS_02", TODAY, List.of()),
        SECRET,
        disclosed,
        List.of());
  }

  private static Answer answer(Move move) {
    return new Answer(UUID.randomUUID(), move, "worker", NOW, null, Answer.Outcome.MET, null, null);
  }

  private static Referral after(Referral referral, Move... moves) {
    for (var move : moves) {
      var after = referral.answered(answer(move), TODAY).after();
      assertThat(after).isNotNull();
      referral = after;
    }
    return referral;
  }

  @Test
  void every_move_is_legal_from_exactly_the_statuses_of_the_table() {
    var table = new ArrayList<String>();
    for (var status : Status.values()) {
      table.add(status + " " + Move.from(status));
    }
    assertThat(table)
        .containsExactly(
            "SENT [SEE, ACCEPT, DECLINE]",
            "SEEN [ACCEPT, DECLINE]",
            "ACCEPTED [START, NO_SHOW]",
            "IN_SERVICE [NO_SHOW, COMPLETE]",
            "NO_SHOW [START, NO_SHOW, COMPLETE]",
            "COMPLETED []",
            "PARTLY []",
            "DECLINED []",
            "WITHDRAWN []",
            "REVOKED []");
  }

  @Test
  void an_illegal_move_is_refused() {
    assertThatExceptionOfType(ReferralRefusal.IllegalMove.class)
        .isThrownBy(() -> sent().answered(answer(Move.COMPLETE), TODAY));
  }

  @Test
  void each_step_is_told_to_the_sender() {
    var change = sent().answered(answer(Move.ACCEPT), TODAY);
    assertThat(change.messages())
        .singleElement()
        .isInstanceOfSatisfying(
            PartnerAnswered.class, told -> assertThat(told.status()).isEqualTo(Status.ACCEPTED));
  }

  @Test
  void an_acceptance_on_a_consent_that_ran_out_is_refused() {
    assertThatExceptionOfType(ReferralRefusal.ConsentExpired.class)
        .isThrownBy(() -> sent().answered(answer(Move.ACCEPT), TODAY.plusDays(1)));
  }

  @Test
  void nothing_is_disclosed_before_acceptance_or_after_the_end() {
    for (var status : Status.values()) {
      var referral = at(status, null);
      if (status.takenOn()) {
        assertThat(referral.disclosing(() -> SECRET).after()).isNotNull();
      } else {
        assertThatExceptionOfType(ReferralRefusal.NotTakenOn.class)
            .isThrownBy(() -> referral.disclosing(() -> SECRET));
      }
    }
  }

  @Test
  void the_end_takes_away_what_was_disclosed() {
    var served = after(at(Status.ACCEPTED, SECRET), Move.START);
    assertThat(served.disclosed()).isEqualTo(SECRET);
    assertThat(after(served, Move.COMPLETE).disclosed()).isNull();
    var back = served.takenBack(Status.WITHDRAWN, UUID.randomUUID(), NOW);
    assertThat(back.after()).isNotNull().extracting(Referral::disclosed).isNull();
    assertThat(back.messages()).containsExactly(new Forgotten(served.id()));
  }

  @Test
  void one_that_was_finished_keeps_its_end_and_is_forgotten_nevertheless() {
    var back = at(Status.COMPLETED, null).takenBack(Status.REVOKED, UUID.randomUUID(), NOW);
    assertThat(back.after()).isNotNull().extracting(Referral::status).isEqualTo(Status.COMPLETED);
    assertThat(back.messages()).hasSize(1);
    assertThat(at(Status.REVOKED, null).takenBack(Status.REVOKED, UUID.randomUUID(), NOW).after())
        .isNull();
  }

  @Test
  void one_without_an_answer_in_time_is_overdue() {
    assertThat(sent().overdue(NOW)).isFalse();
    assertThat(sent().overdue(NOW.plusSeconds(61))).isTrue();
    assertThat(at(Status.ACCEPTED, null).overdue(NOW.plusSeconds(61))).isFalse();
  }
}
