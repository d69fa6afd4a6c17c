package org.waymark.referrals;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.waymark.resourceserver.trail.TrailedStore;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ServiceShapeTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.waymark.referrals");

  private static final ArchRule ONLY_DOORS_LOAD =
      noClasses()
          .that()
          .haveNameNotMatching(".*(Desk|Inbox|Room)")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(TrailedStore.class);

  private static final ArchRule ENDPOINTS_ARE_HIDDEN =
      classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate();

  private static final ArchRule THE_DOMAIN_KNOWS_NO_WEB =
      noClasses()
          .that()
          .resideInAPackage("org.waymark.referrals.referral")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.web..", "org.springframework.http..");

  @Test
  void modules_depend_on_each_other_only_as_declared() {
    ApplicationModules.of(ReferralServiceApplication.class).verify();
  }

  @Test
  void only_doors_load_referrals() {
    ONLY_DOORS_LOAD.check(SERVICE);
    assertThat(ONLY_DOORS_LOAD.evaluate(planted()).hasViolation()).isTrue();
  }

  @Test
  void endpoints_are_nobodys_dependency() {
    ENDPOINTS_ARE_HIDDEN.check(SERVICE);
    assertThat(ENDPOINTS_ARE_HIDDEN.evaluate(planted()).hasViolation()).isTrue();
  }

  @Test
  void the_domain_knows_no_web() {
    THE_DOMAIN_KNOWS_NO_WEB.check(SERVICE);
  }

  private static JavaClasses planted() {
    return new ClassFileImporter().importClasses(PlantedController.class);
  }

  /// Breaks the rules.
  public static final class PlantedController {
    @org.jspecify.annotations.Nullable TrailedStore<org.waymark.referrals.referral.Referral> store;
  }
}
