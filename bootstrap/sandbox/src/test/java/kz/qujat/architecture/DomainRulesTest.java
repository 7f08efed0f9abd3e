package kz.qujat.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static kz.qujat.architecture.Counterexamples.reportedBy;
import static kz.qujat.architecture.Modules.APPLICATION;
import static kz.qujat.architecture.Modules.DOMAIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/// Decisions of the domain depend on nothing but their arguments.
@AnalyzeClasses(packages = "kz.qujat", importOptions = DoNotIncludeTests.class)
class DomainRulesTest {
  @ArchTest
  static final ArchRule theDomainKnowsOnlyJava =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(DOMAIN, "java..", "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule theDomainMakesTextAndLeavesBytesToOthers =
      noClasses()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..", "java.net..", "java.nio..", "java.sql..", "java.lang.reflect..");

  @ArchTest
  static final ArchRule theDomainDoesNotLookAround =
      noClasses()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .accessTargetWhere(Surroundings.areAskedAbout());

  @ArchTest
  static final ArchRule theDomainIsMadeOfValuesFamiliesAndFunctions =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should(Shapes.beAValueAFamilyOrFunctions());

  // The tables of weights in `Iin` are constant arrays that never leave the class; only values must
  // not contain arrays.
  @ArchTest
  static final ArchRule nothingInTheDomainCanBeChanged =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(DOMAIN)
          .should()
          .beFinal()
          .andShould(Shapes.beNoArrayInAValue());

  @ArchTest
  static final ArchRule valuesCopyTheCollectionsTheyAreMadeOf =
      classes()
          .that()
          .resideInAnyPackage(DOMAIN, APPLICATION)
          .and()
          .areRecords()
          .should(Shapes.copyTheirCollections());

  @Test
  void aDomainClassThatKnowsSpringIsReported() {
    assertThat(reportedBy(theDomainKnowsOnlyJava)).containsExactly("KnowsSpring");
  }

  @Test
  void aDomainClassThatOpensFilesIsReported() {
    assertThat(reportedBy(theDomainMakesTextAndLeavesBytesToOthers)).containsExactly("OpensFiles");
  }

  @Test
  void aDomainClassThatLooksAroundIsReported() {
    assertThat(reportedBy(theDomainDoesNotLookAround))
        .containsExactlyInAnyOrder(
            "LooksAround.AtTheClock",
            "LooksAround.AtTheClockByReference",
            "LooksAround.AtTheEnvironment",
            "LooksAround.AtTheLocale",
            "LooksAround.AtTheZone",
            "LooksAround.IntoChance");
  }

  @Test
  void aDomainClassThatIsNoneOfTheseIsReported() {
    assertThat(reportedBy(theDomainIsMadeOfValuesFamiliesAndFunctions))
        .containsExactlyInAnyOrder("Shapeless", "Shapeless.OpenToAll", "Shapeless.WithState");
  }

  @Test
  void aDomainClassThatCanBeChangedIsReported() {
    assertThat(reportedBy(nothingInTheDomainCanBeChanged))
        .containsExactlyInAnyOrder("Changeable", "Changeable.Bytes", "LeakyEvent.WithBytes");
  }

  @Test
  void aValueThatSharesItsListIsReported() {
    assertThat(reportedBy(valuesCopyTheCollectionsTheyAreMadeOf)).containsExactly("SharesItsList");
  }
}
