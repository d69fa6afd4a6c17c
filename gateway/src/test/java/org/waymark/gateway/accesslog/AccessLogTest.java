package org.waymark.gateway.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.waymark.gateway.fixture.World;

@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
class AccessLogTest {

  @ParameterizedTest
  @CsvSource({
    "/,/",
    "/api/case-files,/api/case-files",
    "/api/case-files/0c6a0a3e-95f2-4b0c-9d4e-0d8b6d1f2a11/notes,/api/case-files/*/notes",
    "/Some.Person@example.org,/*",
    "/files/WM-1234567X,/files/*"
  })
  void a_path_is_logged_without_what_could_name_someone(String path, String logged) {
    assertThat(LoggedPath.of(path)).isEqualTo(logged);
  }

  @Test
  void a_request_leaves_one_line_without_its_query(CapturedOutput output) {
    World.browser().get("/api/case-files/someone?q=Somebody");

    await().until(() -> output.getAll().contains("GET /api/case-files/* 401 "));
    assertThat(output.getAll()).doesNotContain("Somebody", "someone");
  }
}
