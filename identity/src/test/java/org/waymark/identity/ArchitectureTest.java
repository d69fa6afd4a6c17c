package org.waymark.identity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
  private static final ArchRule ONLY_THE_DIRECTORY_SPEAKS_TO_KEYCLOAK =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.waymark.identity.directory")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.keycloak..", "jakarta.ws.rs..", "org.jboss..");

  private static final ArchRule FEATURES_SHOW_THEIR_DOOR_ONLY =
      noClasses()
          .that()
          .resideInAnyPackage("..accounts", "..people", "..organisations")
          .should()
          .bePublic();

  @Test
  void modules_use_what_they_declare() {
    ApplicationModules.of(IdentityApplication.class).verify();
  }

  @Test
  void only_the_directory_speaks_to_Keycloak() {
    var ours =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.waymark.identity");

    ONLY_THE_DIRECTORY_SPEAKS_TO_KEYCLOAK.check(ours);
    FEATURES_SHOW_THEIR_DOOR_ONLY.check(ours);
  }

  @Test
  void a_planted_call_to_Keycloak_is_found() {
    JavaClasses planted = new ClassFileImporter().importClasses(TestRealm.class);

    assertThat(planted).isNotEmpty();
    assertThatThrownBy(() -> ONLY_THE_DIRECTORY_SPEAKS_TO_KEYCLOAK.check(planted))
        .isInstanceOf(AssertionError.class);
  }
}
