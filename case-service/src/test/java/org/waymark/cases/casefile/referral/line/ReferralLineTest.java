package org.waymark.cases.casefile.referral.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.cases.casefile.Browser;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.testing.ServiceTest;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ReferralLineTest {
  private static final PartnerSide PARTNER = new PartnerSide();
  private static final String ITEMS = "['IDENTITY_NAME', 'AGE_BAND']";

  @DynamicPropertySource
  static void otherEnd(DynamicPropertyRegistry properties) {
    properties.add("waymark.referrals-url", PARTNER::url);
  }

  @TestConfiguration
  static class NoKeycloak {
    @Bean
    @Primary
    ClientHttpRequestInterceptor nobody() {
      return (request, body, execution) -> execution.execute(request, body);
    }
  }

  private final Browser una;
  private final UUID file;
  private final UUID consent = UUID.randomUUID();
  private final UUID referral = UUID.randomUUID();

  @Autowired
  ReferralLineTest(MockMvcTester mvc) {
    una = new Browser(mvc, "una", "harbour-light", Role.CASEWORKER);
    file = una.opensAFile().id();
  }

  @AfterEach
  void up() {
    PARTNER.down = false;
  }

  private Browser.Answer change(String verb, String path, String body) {
    var uri = "/case-files/" + file + path;
    var etag = una.reads(file).etag();
    return verb.equals("PUT") ? una.put(uri, etag, body) : una.post(uri, etag, body);
  }

  private void consents(String items) {
    var today = LocalDate.now(ZoneOffset.UTC);
    change(
            "PUT",
            "/consents/" + consent,
            """
            {'purpose': 'CNS_02', 'decision': 'GIVEN', 'recipient': 'lotus-legal', 'dataItems': %s,
             'givenBy': 'SURVIVOR', 'givenOn': '%s', 'language': 'ceb', 'mode': 'SIGNATURE',
             'evidence': 'form in the cabinet', 'formVersion': '2026-1', 'expiresOn': '%s'}
            """
                .formatted(items, today, today.plusMonths(6)))
        .fine();
  }

  private Browser.Answer refers() {
    return change(
        "PUT",
        "/referrals/" + referral,
        """
        {'partner': 'lotus-legal', 'service': 'LEGAL_AID', 'urgency': 'U3', 'reason': 'Other',
         'need': 'Advice before a statement.', 'items': %s, 'consent': '%s'}
        """
            .formatted(ITEMS, consent));
  }

  private void withdraws() {
    change(
            "POST",
            "/consents/" + consent + "/withdrawal",
            "{'on': '%s'}".formatted(LocalDate.now(ZoneOffset.UTC)))
        .fine();
  }

  private JsonNode kept() {
    return una.reads(file).body().get("referrals").get(0);
  }

  private String status() {
    return kept().get("status").asString();
  }

  private void sent() {
    consents(ITEMS);
    refers().fine();
    await().until(() -> status().equals("SENT"));
  }

  @Test
  void the_preview_shows_what_will_be_seen_when_and_says_which_consent_is_missing() {
    var preview =
        una.post(
                "/case-files/" + file + "/referral-previews",
                null,
                "{'partner': 'lotus-legal', 'service': 'LEGAL_AID', 'items': " + ITEMS + "}")
            .fine();
    assertThat(preview.body().get("beforeAcceptance").toString())
        .contains("WM-")
        .doesNotContain("Inventina");
    assertThat(preview.at("/afterAcceptance/IDENTITY_NAME/0")).contains("Inventina");
    assertThat(preview.at("/missing/0/words")).contains("lotus-legal");
  }

  @Test
  void without_a_consent_that_covers_it_nothing_is_sent() {
    consents("['AGE_BAND']");
    var refused = refers();
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("consent-missing");
    assertThat(refused.at("/missing/0/items/0")).isEqualTo("IDENTITY_NAME");
    assertThat(PARTNER.arrived(referral, "")).isEmpty();
  }

  @Test
  void a_case_number_goes_first_and_exactly_what_was_agreed_after_the_acceptance() {
    sent();
    refers().fine();
    assertThat(PARTNER.arrived(referral, "").toString())
        .contains("WM-")
        .doesNotContain("Inventina");
    assertThat(PARTNER.arrived(referral, "/disclosure")).isEmpty();

    var event = UUID.randomUUID();
    PARTNER.tells(referral, event, "ACCEPTED");
    PARTNER.tells(referral, event, "ACCEPTED");
    await().until(() -> !PARTNER.arrived(referral, "/disclosure").isEmpty());
    var items = PARTNER.arrived(referral, "/disclosure").getFirst().get("items");
    assertThat(items.propertyNames()).containsExactlyInAnyOrder("IDENTITY_NAME", "AGE_BAND");
    assertThat(kept().get("history").valueStream().map(s -> s.get("status").asString()))
        .filteredOn(List.of("SENT", "ACCEPTED")::contains)
        .containsExactly("SENT", "ACCEPTED");
    change("POST", "/referrals/" + referral + "/acknowledgement", "{}").fine();
    assertThat(kept().get("acknowledged").asBoolean()).isTrue();
  }

  @Test
  void what_could_not_be_sent_before_the_consent_was_withdrawn_is_never_sent() {
    PARTNER.down = true;
    consents(ITEMS);
    refers().fine();
    withdraws();
    PARTNER.down = false;
    await().until(() -> !PARTNER.arrived(referral, "/revocation").isEmpty());
    assertThat(PARTNER.arrived(referral, "")).isEmpty();
    assertThat(status()).isEqualTo("WITHDRAWN");
  }

  @Test
  void a_withdrawn_consent_pulls_an_open_referral_and_stops_its_disclosure() {
    sent();
    withdraws();
    await().until(() -> !PARTNER.arrived(referral, "/revocation").isEmpty());
    assertThat(PARTNER.arrived(referral, "/revocation").getFirst().get("status").asString())
        .isEqualTo("WITHDRAWN");
    PARTNER.tells(referral, UUID.randomUUID(), "ACCEPTED");
    await().until(() -> kept().get("history").toString().contains("ACCEPTED"));
    assertThat(status()).isEqualTo("WITHDRAWN");
    assertThat(PARTNER.arrived(referral, "/disclosure")).isEmpty();
  }

  @Test
  void a_revoked_referral_is_ended_at_the_partner() {
    sent();
    change("POST", "/referrals/" + referral + "/revocation", "{'why': 'a bed was found'}").fine();
    await().until(() -> !PARTNER.arrived(referral, "/revocation").isEmpty());
    assertThat(status()).isEqualTo("REVOKED");
  }
}
