package org.waymark.gateway.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.waymark.gateway.GatewayApplication;

@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
class StartupTest {

  @Test
  void a_missing_secret_is_said_in_one_line(CapturedOutput output) {
    assertThatThrownBy(() -> GatewayApplication.application().run("--server.port=0"))
        .isInstanceOf(CannotStart.class);

    assertThat(output.getAll().lines().filter(line -> line.contains("cannot start")))
        .singleElement()
        .asString()
        .contains("waymark.client-secret", "WAYMARK_SECRETS");
    assertThat(output.getAll()).doesNotContain("\tat ");
  }

  @Test
  void so_is_a_store_that_does_not_answer(CapturedOutput output) {
    assertThatThrownBy(() ->
            GatewayApplication.application()
                .run(
                    "--server.port=0",
                    "--waymark.client-secret=x",
                    "--spring.mongodb.uri=mongodb://127.0.0.1:1/"))
        .isNotNull();

    assertThat(output.getAll().lines().filter(line -> line.contains("cannot start")))
        .singleElement()
        .asString()
        .contains("WAYMARK_MONGODB_URI");
  }
}
