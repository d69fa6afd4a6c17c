package org.waymark.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
  private static final String ROOT = "org.waymark.gateway";
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages(ROOT + ".planted");

  static Stream<ArchRule> rules() {
    return Stream.of(
        slices().matching("..gateway.(**)").should().beFreeOfCycles(),
        noClasses()
            .that()
            .resideOutsideOfPackage("..routes..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.cloud.gateway..")
            .because("whatever leads to a service is on one map"),
        noFields().should().beAnnotatedWith(Autowired.class));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_rule_is_kept(ArchRule rule) {
    rule.check(OURS);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_rule_notices_what_breaks_it(ArchRule rule) {
    assertThatThrownBy(() -> rule.check(PLANTED)).isInstanceOf(AssertionError.class);
  }

  @Test
  void a_package_stays_small_enough_to_know() {
    Map<String, Long> sizes =
        OURS.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(type -> type.getPackageName(), Collectors.counting()));

    assertThat(sizes)
        .isNotEmpty()
        .allSatisfy((_, size) -> assertThat(size).isLessThanOrEqualTo(14));
    assertThat(sizes.keySet())
        .doesNotContainAnyElementsOf(List.of(ROOT + ".util", ROOT + ".common"));
  }
}
