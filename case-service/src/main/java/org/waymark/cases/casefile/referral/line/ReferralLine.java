package org.waymark.cases.casefile.referral.line;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.waymark.cases.casefile.consent.DataItem;
import org.waymark.cases.casefile.referral.ReferralStatus;

/// Calls referral-service. Every PUT may be repeated. What could not be delivered raises the
/// client's exception, so that it is tried again.
class ReferralLine {

  /// A partner's step, as the feed tells it.
  record Outcome(
      long seq,
      UUID referral,
      UUID event,
      ReferralStatus status,
      Instant at,
      String organisation,
      @Nullable String reason,
      @Nullable String text,
      @Nullable LocalDate on) {
    @Override
    public String toString() {
      return "Outcome[" + seq + "]";
    }
  }

  /// A page of the feed; `last` is the cursor of the next one.
  record Outcomes(List<Outcome> items, long last) {}

  record Disclosed(Map<DataItem, List<String>> items) {
    @Override
    public String toString() {
      return "Disclosed[" + items.keySet() + "]";
    }
  }

  record Revocation(ReferralStatus status, Instant at) {}

  private final RestClient referrals;

  ReferralLine(RestClient referrals) {
    this.referrals = referrals;
  }

  void send(SentReferral referral) {
    put("/referrals/{id}", referral.id(), referral);
  }

  void disclose(UUID referral, Disclosed disclosed) {
    put("/referrals/{id}/disclosure", referral, disclosed);
  }

  /// Harmless for a referral that never arrived.
  void revoke(UUID referral, Revocation revocation) {
    try {
      put("/referrals/{id}/revocation", referral, revocation);
    } catch (HttpClientErrorException.NotFound _) {
      // nothing arrived, so nothing is left to remove
    }
  }

  Outcomes outcomes(long after) {
    return Objects.requireNonNull(
        referrals
            .get()
            .uri("/outcomes?after={after}&limit=100", after)
            .retrieve()
            .body(Outcomes.class));
  }

  /// Whether an answer says that this will never be taken, however often it is sent.
  static boolean neverTaken(HttpClientErrorException answer) {
    var status = answer.getStatusCode();
    return status.equals(HttpStatus.BAD_REQUEST) || status.equals(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private void put(String path, UUID id, Object body) {
    referrals
        .put()
        .uri(path, id)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .retrieve()
        .toBodilessEntity();
  }
}
