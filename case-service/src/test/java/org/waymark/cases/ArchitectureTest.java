package org.waymark.cases;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.modulith.core.ApplicationModules;
import org.waymark.cases.casefile.FileRoom;
import org.waymark.cases.survivor.IdentityDesk;
import org.waymark.resourceserver.trail.TrailedStore;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
  private static final int TYPES_A_PACKAGE = 14;
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.waymark.cases");

  private static final DescribedPredicate<JavaClass> CONTROLLERS =
      DescribedPredicate.describe(
          "controllers", type -> type.getName().matches(".*Controller(\\$.*)?"));

  /// HTTP stays at the door: nothing but a controller knows of it. The line to another service
  /// speaks HTTP by nature.
  private static final ArchRule ONLY_CONTROLLERS_KNOW_HTTP =
      noClasses()
          .that(DescribedPredicate.not(CONTROLLERS))
          .and()
          .resideOutsideOfPackages("..referral.line..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.web..", "org.springframework.http..");

  private static final ArchRule REPOSITORIES_ARE_PACKAGE_PRIVATE =
      noClasses()
          .that()
          .arePublic()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(MongoTemplate.class);

  /// No read without a trace: an aggregate is loaded in its room and nowhere else.
  private static final ArchRule ONLY_ROOMS_LOAD_AGGREGATES =
      noClasses()
          .that()
          .doNotBelongToAnyOf(FileRoom.class, IdentityDesk.class)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(TrailedStore.class);

  /// Who a survivor is opens through the file's doors only.
  private static final ArchRule ONLY_THE_FILE_ASKS_WHO_SOMEBODY_IS =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..cases.survivor..",
              "..casefile.identity..",
              "..casefile.register..",
              "..casefile.referral..",
              "..cases.audit..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(IdentityDesk.class);

  @Test
  void modules_use_each_other_through_their_doors() {
    ApplicationModules.of(CaseServiceApplication.class).verify();
  }

  @Test
  void only_controllers_know_http() {
    ONLY_CONTROLLERS_KNOW_HTTP.check(SERVICE);
    turnsRed(ONLY_CONTROLLERS_KNOW_HTTP, AnswersHttp.class);
  }

  @Test
  void repositories_are_package_private() {
    REPOSITORIES_ARE_PACKAGE_PRIVATE.check(SERVICE);
    turnsRed(REPOSITORIES_ARE_PACKAGE_PRIVATE, OpenToAll.class);
  }

  @Test
  void only_rooms_load_aggregates() {
    ONLY_ROOMS_LOAD_AGGREGATES.check(SERVICE);
    turnsRed(ONLY_ROOMS_LOAD_AGGREGATES, LoadsPastTheRoom.class);
  }

  @Test
  void only_the_file_asks_who_somebody_is() {
    ONLY_THE_FILE_ASKS_WHO_SOMEBODY_IS.check(SERVICE);
    turnsRed(ONLY_THE_FILE_ASKS_WHO_SOMEBODY_IS, Curious.class);
  }

  @Test
  void no_package_holds_more_types_than_one_overlooks() {
    assertThat(crowded(typesByPackage())).isEmpty();
    assertThat(crowded(Map.of("planted", TYPES_A_PACKAGE + 1L))).isNotEmpty();
  }

  private static Map<String, Long> typesByPackage() {
    return SERVICE.stream()
        .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
        .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
  }

  private static Map<String, Long> crowded(Map<String, Long> types) {
    var crowded = new TreeMap<>(types);
    crowded.values().removeIf(count -> count <= TYPES_A_PACKAGE);
    return crowded;
  }

  private static void turnsRed(ArchRule rule, Class<?> planted) {
    var violation = rule.evaluate(new ClassFileImporter().importClasses(planted));
    assertThat(violation.hasViolation()).as("planted: %s", planted.getSimpleName()).isTrue();
  }

  /// Planted: a decision that thinks in HTTP.
  static final class AnswersHttp {
    ResponseEntity<String> decide() {
      return ResponseEntity.ok("");
    }
  }

  /// Planted: a repository that everybody could use.
  public static final class OpenToAll {
    MongoTemplate mongo(MongoTemplate given) {
      return given;
    }
  }

  /// Planted: a way around the room.
  static final class LoadsPastTheRoom {
    int reads(TrailedStore<?> store) {
      return IntStream.of(store.hashCode()).sum();
    }
  }

  /// Planted: somebody who asks past the file.
  static final class Curious {
    int asks(IdentityDesk desk) {
      return desk.hashCode();
    }
  }
}
