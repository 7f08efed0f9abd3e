package kz.qujat.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static kz.qujat.architecture.Counterexamples.reportedBy;
import static kz.qujat.architecture.Modules.INTEGRATION;
import static kz.qujat.architecture.Modules.PERSISTENCE;
import static kz.qujat.architecture.Modules.SANDBOX;
import static kz.qujat.architecture.Modules.WEB;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.stream.Stream;
import kz.qujat.domain.person.Iin;
import org.junit.jupiter.api.Test;

/// Which classes adapters make public, and which personal data they may see.
@AnalyzeClasses(packages = "kz.qujat", importOptions = DoNotIncludeTests.class)
class AdapterRulesTest {
  // Bootstrap uses a few classes besides the entry classes, for example the credentials it checks.
  @ArchTest
  static final ArchRule onlyEntryClassesAndSharedClassesArePublic =
      classes()
          .that()
          .resideInAnyPackage(WEB, PERSISTENCE, INTEGRATION)
          .and()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .and()
          .haveSimpleNameNotEndingWith("Module")
          .should(beUsedInAnotherPackage());

  // For transmission, for encryption, or for masking on a page.
  @ArchTest
  static final ArchRule theDigitsOfAnIinAreReadOnlyWhereNeeded =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "kz.qujat.persistence.vault..",
              INTEGRATION,
              SANDBOX,
              "kz.qujat.web.pickup..",
              "kz.qujat.web.dossier..")
          .and()
          .areNotAssignableTo(Iin.class)
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "gives the digits of an IIN",
                  access ->
                      access.getTargetOwner().isEquivalentTo(Iin.class)
                          && access.getTarget().getName().equals("digits")));

  private static ArchCondition<JavaClass> beUsedInAnotherPackage() {
    return new ArchCondition<>("be used in another package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (withWhatIsInside(type).noneMatch(AdapterRulesTest::isUsedElsewhere)) {
          events.add(violated(type, "Class <" + type.getName() + "> is public for nobody"));
        }
      }
    };
  }

  private static Stream<JavaClass> withWhatIsInside(JavaClass type) {
    return type.getPackage().getClasses().stream()
        .filter(other -> other.equals(type) || other.getName().startsWith(type.getName() + "$"));
  }

  private static boolean isUsedElsewhere(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .map(Dependency::getOriginClass)
        .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
  }

  @Test
  void aNeedlesslyPublicClassIsReported() {
    assertThat(reportedBy(onlyEntryClassesAndSharedClassesArePublic))
        .containsExactly("PublicForNobody");
  }

  @Test
  void everyWayToShowAnIinIsReported() {
    assertThat(reportedBy(theDigitsOfAnIinAreReadOnlyWhereNeeded))
        .containsExactlyInAnyOrder(
            "ShowsAnIin.ByPattern", "ShowsAnIin.ByReference", "ShowsAnIin.Outright");
  }
}
