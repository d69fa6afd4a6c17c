package org.waymark.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.resourceserver.testing.EndpointTable;
import org.waymark.resourceserver.testing.OpenApiDrift;
import org.waymark.resourceserver.testing.ServiceTest;

@ServiceTest
class AccessTest {
  private static final String WHO_GETS_IN =
      """
      GET  /partners                    intake caseworker supervisor counsellor legal health shelter return_officer partner_admin admin
      PUT  /partners/{organisation}     admin partner_admin
      PUT  /referrals/{id}              referral_sender
      PUT  /referrals/{id}/disclosure   referral_sender
      PUT  /referrals/{id}/revocation   referral_sender
      GET  /outcomes                    referral_sender
      GET  /referrals                   partner_worker partner_admin
      GET  /referrals/{id}              partner_worker partner_admin
      POST /referrals/{id}/moves        partner_worker partner_admin
      """;

  @Autowired MockMvcTester mvc;
  @Autowired ApplicationContext service;

  @Test
  void every_endpoint_admits_the_roles_of_the_table_and_nobody_else() {
    assertThat(new EndpointTable(mvc, service).differences(WHO_GETS_IN)).isEmpty();
  }

  @Test
  void the_interface_is_the_one_agreed() throws IOException {
    OpenApiDrift.check(mvc);
  }
}
