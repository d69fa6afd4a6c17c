package org.waymark.resourceserver.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServiceTest
class GuardsTest {
  private static final String TABLE =
      """
      PUT  /things/{id}          caseworker
      GET  /things/{id}          caseworker supervisor
      POST /things/{id}/growths  caseworker
      GET  /open-by-mistake
      """;

  @Autowired MockMvcTester mvc;

  @Autowired ApplicationContext service;

  @Test
  void the_walk_finds_endpoints_that_are_missing_from_the_table_and_wrong_rows() {
    assertThat(new EndpointTable(mvc, service).differences(TABLE + "GET /gone admin"))
        .containsExactlyInAnyOrder(
            "GET /gone stands in the table but is not mapped",
            "GET /broken is mapped but does not stand in the table");
    assertThat(
            new EndpointTable(mvc, service)
                .differences(TABLE.replace("caseworker supervisor", "caseworker analyst")))
        .contains("GET /things/{id} admits supervisor", "GET /things/{id} refuses analyst");
    assertThat(new EndpointTable(mvc, service).differences(TABLE + "GET /broken caseworker"))
        .containsExactly("GET /broken fails for caseworker");
  }

  @Test
  void a_described_interface_that_drifted_turns_red(@TempDir Path folder) throws Exception {
    var agreed = folder.resolve("openapi.json");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> OpenApiDrift.check(mvc, agreed));
    System.setProperty("waymark.openapi.write", "true");
    try {
      OpenApiDrift.check(mvc, agreed);
    } finally {
      System.clearProperty("waymark.openapi.write");
    }
    OpenApiDrift.check(mvc, agreed);
    assertThat(agreed)
        .content()
        .contains("If-Match", "\"required\" : [ \"inner\", \"name\" ]")
        .doesNotContain("\"actor\"", "Revision");
    Files.writeString(
        agreed, Files.readString(agreed).replace("caseworker", "x").replace("things", "y"));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> OpenApiDrift.check(mvc, agreed));
  }
}
