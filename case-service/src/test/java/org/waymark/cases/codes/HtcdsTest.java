package org.waymark.cases.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HtcdsTest {

  static Stream<Arguments> lists() {
    return Stream.of(
        arguments("prs_Gender", Gender.class),
        arguments("vic_TypeOfExploitation", Exploitation.class),
        arguments("vic_ForcedLabourIndustry", Industry.class),
        arguments("vic_MethodsOfControl", MeansOfControl.class),
        arguments("vic_MethodOfRecruitment", Recruitment.class),
        arguments("vic_RecruitmentWebsitesAndApps", Platform.class),
        arguments("cas_Status", CaseStatus.class),
        arguments("cas_ReasonForOutgoingReferral", ReferralReason.class));
  }

  @ParameterizedTest
  @MethodSource("lists")
  <E extends Enum<E> & HtcdsCode> void every_list_is_the_one_of_the_standard(
      String field, Class<E> list) {
    assertThat(Arrays.stream(list.getEnumConstants()).map(HtcdsCode::htcds))
        .containsExactlyElementsOf(standard(field));
  }

  @ParameterizedTest
  @MethodSource("lists")
  <E extends Enum<E> & HtcdsCode> void every_code_maps_there_and_back(String field, Class<E> list) {
    for (var code : standard(field)) {
      assertThat(Htcds.of(list, code)).map(HtcdsCode::htcds).hasValue(code);
    }
  }

  @Test
  void a_code_that_the_standard_does_not_know_has_no_value() {
    assertThat(Htcds.of(Exploitation.class, "ForcedCriminality")).isEmpty();
  }

  @Test
  void an_import_understands_both_wordings_of_the_means_of_control() {
    assertThat(Htcds.importedMeansOfControl("MethodsOfControlDebtBondage"))
        .hasValue(MeansOfControl.DEBT_BONDAGE);
    assertThat(Htcds.importedMeansOfControl("MethodsOfControlThreatOfLawEnforcement"))
        .hasValue(MeansOfControl.THREATS_LAW_ENFORCEMENT);
    assertThat(Htcds.importedMeansOfControl("RestrictsMovement")).hasValue(MeansOfControl.OTHER);
    assertThat(Htcds.importedMeansOfControl("Nonsense")).isEmpty();
    assertThat(Htcds.guidanceOnly())
        .allSatisfy(code -> assertThat(Htcds.importedMeansOfControl(code)).isPresent());
  }

  private static List<String> standard(String field) {
    try (var rows = HtcdsTest.class.getResourceAsStream("/htcds/htcds-code-lists.csv")) {
      assertThat(rows).isNotNull();
      return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(",", 2))
          .filter(row -> row[0].equals(field))
          .flatMap(row -> Arrays.stream(row[1].split("\\|", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
