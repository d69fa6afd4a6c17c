package org.waymark.cases.casefile.referral.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// The samples both services agreed on are what this side reads and writes.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LineSamplesTest {
  private static final String HERE = "org.waymark.cases.casefile.referral.line.";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  @ParameterizedTest
  @CsvSource({
    "referral-sent.json, SentReferral",
    "referral-sent-least.json, SentReferral",
    "disclosure.json, ReferralLine$Disclosed",
    "revocation.json, ReferralLine$Revocation",
    "outcomes.json, ReferralLine$Outcomes"
  })
  void a_sample_read_and_written_again_is_the_same(String sample, String type)
      throws IOException, ClassNotFoundException {
    var agreed = JSON.readTree(Files.readString(Path.of("../contracts", sample)));
    var read = JSON.treeToValue(agreed, Class.forName(HERE + type));
    assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(agreed);
  }
}
