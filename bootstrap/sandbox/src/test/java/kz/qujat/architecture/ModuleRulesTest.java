package kz.qujat.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static kz.qujat.architecture.Counterexamples.reportedBy;
import static kz.qujat.architecture.Modules.APPLICATION;
import static kz.qujat.architecture.Modules.BOOTSTRAP;
import static kz.qujat.architecture.Modules.DOMAIN;
import static kz.qujat.architecture.Modules.INTEGRATION;
import static kz.qujat.architecture.Modules.PERSISTENCE;
import static kz.qujat.architecture.Modules.SANDBOX;
import static kz.qujat.architecture.Modules.WEB;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/// Which modules may depend on each other, and which may use external systems.
@AnalyzeClasses(packages = "kz.qujat", importOptions = DoNotIncludeTests.class)
class ModuleRulesTest {
  // `WatchedClassesTest` checks that no module is empty.
  @ArchTest
  static final ArchRule adaptersDoNotKnowEachOther =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("domain")
          .definedBy(DOMAIN)
          .layer("application")
          .definedBy(APPLICATION)
          .layer("web")
          .definedBy(WEB)
          .layer("persistence")
          .definedBy(PERSISTENCE)
          .layer("integration")
          .definedBy(INTEGRATION)
          .layer("product")
          .definedBy(BOOTSTRAP)
          .layer("sandbox")
          .definedBy(SANDBOX)
          .whereLayer("product")
          .mayOnlyBeAccessedByLayers("sandbox")
          .whereLayer("sandbox")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("domain")
          .mayNotAccessAnyLayer()
          .whereLayer("application")
          .mayOnlyAccessLayers("domain")
          .whereLayer("web")
          .mayOnlyAccessLayers("application", "domain")
          .whereLayer("persistence")
          .mayOnlyAccessLayers("application", "domain")
          .whereLayer("integration")
          .mayOnlyAccessLayers("application", "domain");

  @ArchTest
  static final ArchRule onlyPersistenceMapsObjectsToTables =
      noClasses()
          .that()
          .resideOutsideOfPackage(PERSISTENCE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.persistence..", "org.hibernate..", "org.springframework.data..");

  // The sandbox starts a database, and its simulated neighbours have tables of their own.
  @ArchTest
  static final ArchRule onlyPersistenceSpeaksSql =
      noClasses()
          .that()
          .resideOutsideOfPackages(PERSISTENCE, SANDBOX)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");

  @ArchTest
  static final ArchRule callsComeInThroughTheWebAndFromNeighbours =
      noClasses()
          .that()
          .resideOutsideOfPackages(WEB, INTEGRATION, SANDBOX)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework.web.bind..");

  @ArchTest
  static final ArchRule onlyIntegrationCallsOthers =
      noClasses()
          .that()
          .resideOutsideOfPackages(INTEGRATION, SANDBOX)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.net.http..",
              "org.springframework.http.client..",
              "org.springframework.web.client..",
              "org.springframework.web.service..",
              "org.springframework.web.reactive..");

  @ArchTest
  static final ArchRule packagesFormNoCycles =
      slices().assignedFrom(byPackage()).should().beFreeOfCycles();

  private static SliceAssignment byPackage() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return SliceIdentifier.of(type.getPackageName());
      }

      @Override
      public String getDescription() {
        return "packages";
      }
    };
  }

  @Test
  void everyForbiddenDependencyBetweenModulesIsReported() {
    assertThat(reportedBy(adaptersDoNotKnowEachOther))
        .containsExactlyInAnyOrder(
            "AsksANeighbour", "CallsANeighbour", "KnowsTheWeb", "ShowsPages");
  }

  @Test
  void entitiesOutsidePersistenceAreReported() {
    assertThat(reportedBy(onlyPersistenceMapsObjectsToTables)).containsExactly("KeepsRows");
  }

  @Test
  void sqlOutsidePersistenceIsReported() {
    assertThat(reportedBy(onlyPersistenceSpeaksSql))
        .containsExactlyInAnyOrder("RunsSql", "SpeaksSql");
  }

  @Test
  void anApiInPersistenceIsReported() {
    assertThat(reportedBy(callsComeInThroughTheWebAndFromNeighbours))
        .containsExactly("ServesPages");
  }

  @Test
  void aCallOutOfTheWebIsReported() {
    assertThat(reportedBy(onlyIntegrationCallsOthers)).containsExactly("FetchesPages");
  }

  @Test
  void aCycleOfPackagesIsReported() {
    assertThat(reportedBy(packagesFormNoCycles)).containsExactlyInAnyOrder("Here", "There");
  }
}
