package org.marsad.views;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Data goes one way: a package sees only those that stand before it in the flow.
class FlowTest {
  private static final List<String> FLOW =
      List.of(
          "name",
          "standing",
          "copy",
          "origin",
          "wording",
          "incident",
          "figure",
          "movement",
          "control",
          "grade",
          "change");

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.marsad.views");

  static Stream<String> flow() {
    return FLOW.stream().limit(FLOW.size() - 1L);
  }

  @ParameterizedTest
  @MethodSource("flow")
  void aPackageSeesNothingThatStandsAfterIt(String here) {
    var after = FLOW.subList(FLOW.indexOf(here) + 1, FLOW.size()).stream().map(FlowTest::named);
    noClasses()
        .that()
        .resideInAPackage(named(here))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(after.toArray(String[]::new))
        .check(OURS);
  }

  @Test
  void viewsReadNoFileNoClockAndNoChance() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .check(OURS);
  }

  private static String named(String step) {
    return "org.marsad.views." + step + "..";
  }
}
