package org.waymark.referrals.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.referrals.Wire.json;
import static org.waymark.resourceserver.testing.Actors.actor;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.waymark.resourceserver.access.Role;
import org.waymark.resourceserver.testing.ServiceTest;

@ServiceTest
class PartnersTest {
  private static final RequestPostProcessor ADMIN = actor("ada", "house", Role.ADMIN);
  @Autowired MockMvcTester mvc;

  private MvcTestResult put(String organisation, RequestPostProcessor as, String services) {
    return mvc.put()
        .uri("/partners/" + organisation)
        .with(as)
        .contentType(MediaType.APPLICATION_JSON)
        .content(
            """
            {"name":"%s","country":"KH","regions":["Battambang"],"services":[%s],"languages":["km"]}
            """
                .formatted(organisation, services))
        .exchange();
  }

  @Test
  void partners_are_found_by_what_they_offer_and_where() {
    assertThat(put("safe-steps", ADMIN, "\"HOUSING\",\"MEDICAL\"")).hasStatusOk();
    assertThat(put("new-start", ADMIN, "\"LEGAL_AID\"")).hasStatusOk();
    assertThat(put("new-start", ADMIN, "\"LEGAL_AID\"")).hasStatusOk();
    var una = actor("una", "harbour-light", Role.CASEWORKER);
    var found = json(mvc.get().uri("/partners?service=HOUSING&country=KH").with(una).exchange());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).get("organisation").asString()).isEqualTo("safe-steps");
    assertThat(json(mvc.get().uri("/partners").with(una).exchange())).hasSize(2);
    assertThat(mvc.get().uri("/partners?service=NONE").with(una).exchange()).hasStatus(400);
  }

  @Test
  void a_partner_describes_itself_only() {
    var theirs = actor("pia", "safe-steps", Role.PARTNER_ADMIN);
    assertThat(put("safe-steps", theirs, "\"HOUSING\",\"MEDICAL\"")).hasStatusOk();
    assertThat(put("new-start", theirs, "\"HOUSING\"")).hasStatus(404);
  }
}
