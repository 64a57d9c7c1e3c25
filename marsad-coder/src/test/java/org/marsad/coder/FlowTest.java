package org.marsad.coder;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Data goes one way: a package sees only those that stand before it in the flow.
class FlowTest {
  private static final List<String> FLOW =
      List.of(
          "reading",
          "language",
          "lexicon",
          "mention",
          "time",
          "place",
          "figure",
          "voice",
          "happening",
          "claim");

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.marsad");

  static Stream<String> flow() {
    return FLOW.stream();
  }

  @ParameterizedTest
  @MethodSource("flow")
  void aPackageSeesNothingThatStandsAfterIt(String here) {
    var after = FLOW.subList(FLOW.indexOf(here) + 1, FLOW.size()).stream().map(FlowTest::named);
    var forbidden = Stream.concat(after, Stream.of("org.marsad.coder"));
    noClasses()
        .that()
        .resideInAPackage(named(here))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden.toArray(String[]::new))
        .check(OURS);
  }

  @Test
  void onlyLanguageSeesTheLanguageLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage(named("language"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(OURS);
  }

  @Test
  void theRecordSeesOnlyTheJdk() {
    classes()
        .that()
        .resideInAPackage("org.marsad.record..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.marsad.record..", "java..", "org.jspecify..")
        .check(OURS);
  }

  @Test
  void theCoderReadsNoClockAndNoDefaultLocale() {
    noClasses()
        .that()
        .resideInAPackage("org.marsad..")
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .check(OURS);
  }

  @Test
  void everyPackageOfTheCoderHasItsPlaceInTheFlow() {
    classes()
        .that()
        .resideInAPackage("org.marsad.coder..")
        .should()
        .resideInAnyPackage(
            Stream.concat(flow().map(FlowTest::named), Stream.of("org.marsad.coder"))
                .toArray(String[]::new))
        .check(OURS);
  }

  private static String named(String step) {
    return "org.marsad.coder." + step + "..";
  }
}
