package org.marsad.ledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The database is behind a wall, and packages see one another one way.
class FlowTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.marsad");

  @Test
  void onlyThreePackagesSeeADatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.marsad.ledger.sql", "org.marsad.ledger.sqlite", "org.marsad.ledger.postgres")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.postgresql..")
        .check(OURS);
  }

  @Test
  void theDatabasesDoNotKnowOfOneAnother() {
    noClasses()
        .that()
        .resideInAPackage("org.marsad.ledger.sql")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.marsad.ledger.sqlite", "org.marsad.ledger.postgres")
        .check(OURS);
    SlicesRuleDefinition.slices()
        .matching("org.marsad.ledger.(*)..")
        .should()
        .beFreeOfCycles()
        .check(OURS);
  }

  @Test
  void hashesAndWordsSeeNothingOfTheLedger() {
    noClasses()
        .that()
        .resideInAnyPackage("org.marsad.ledger.chain", "org.marsad.ledger.words")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.marsad.ledger", "org.marsad.ledger.sql..")
        .check(OURS);
  }

  @Test
  void theClockIsHandedIn() {
    noClasses()
        .that()
        .resideInAPackage("org.marsad.ledger..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(OURS);
  }
}
