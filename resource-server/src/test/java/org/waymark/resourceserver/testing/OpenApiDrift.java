package org.waymark.resourceserver.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Compares the interface a service describes with the one that was agreed and committed. A change
/// on purpose is written down with `-Dwaymark.openapi.write=true`.
public final class OpenApiDrift {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private OpenApiDrift() {}

  /// Compares with `openapi.json` in the folder of the module under test.
  public static void check(MockMvcTester mvc) throws IOException {
    check(mvc, Path.of("openapi.json"));
  }

  static void check(MockMvcTester mvc, Path agreed) throws IOException {
    var described = described(mvc);
    if (Boolean.getBoolean("waymark.openapi.write")) {
      Files.writeString(agreed, described);
    }
    assertThat(agreed).as("run once with -Dwaymark.openapi.write=true").exists();
    assertThat(described)
        .as("the interface differs from the one agreed; -Dwaymark.openapi.write=true accepts it")
        .isEqualTo(Files.readString(agreed));
  }

  private static String described(MockMvcTester mvc) {
    var answer = mvc.get().uri("/v3/api-docs").exchange();
    assertThat(answer).hasStatusOk();
    Map<?, ?> api = JSON.readValue(answer.getResponse().getContentAsByteArray(), TreeMap.class);
    api.remove("servers"); // where this test happened to run
    return JSON.writeValueAsString(api) + "\n";
  }
}
