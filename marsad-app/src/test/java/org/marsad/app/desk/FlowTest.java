package org.marsad.app.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// What the desk's packages see of one another and of the world.
class FlowTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.marsad.app");

  @Test
  void onlyTheDoorwaySeesTheWebServer() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.marsad.app.desk.web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.helidon..")
        .check(OURS);
  }

  @Test
  void onlyTheSiteSeesTheTemplateEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.marsad.app.desk.site..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("gg.jte")
        .check(OURS);
  }

  @Test
  void nothingElseKnowsOfTheDesk() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.marsad.app.desk..", "org.marsad.app")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.marsad.app.desk..")
        .check(OURS);
  }

  @Test
  void requestsAndWordsKnowNothingOfPages() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.marsad.app.desk.http..",
            "org.marsad.app.desk.web..",
            "org.marsad.app.desk.words..",
            "org.marsad.app.desk.guard..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.marsad.app.desk.site..", "org.marsad.app.desk.page..")
        .check(OURS);
  }
}
