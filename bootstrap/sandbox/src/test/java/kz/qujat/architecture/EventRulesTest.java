package kz.qujat.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static kz.qujat.architecture.Counterexamples.reportedBy;
import static kz.qujat.architecture.Modules.DOMAIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The history is permanent, but a person must remain erasable. Events therefore contain no
/// personal data.
@AnalyzeClasses(packages = "kz.qujat", importOptions = DoNotIncludeTests.class)
class EventRulesTest {
  @ArchTest
  static final ArchRule eventsHoldNothingPersonal =
      classes().that(areOfAFamilyCalled("Event")).should(EventContents.beNothingPersonal());

  @ArchTest
  static final ArchRule eventsAreRecords =
      classes().that(areOfAFamilyCalled("Event")).should().beRecords();

  @ArchTest
  static final ArchRule commandsAreRecords =
      classes().that(areOfAFamilyCalled("Command")).should().beRecords();

  @ArchTest
  static void noTextIsAllowedThatNoEventHolds(JavaClasses production) {
    assertThat(
            production.stream()
                .filter(areOfAFamilyCalled("Event"))
                .flatMap(EventContents::textsIn)
                .collect(Collectors.toSet()))
        .isEqualTo(EventContents.TEXTS.keySet());
  }

  /// All members of a sealed family of the domain whose name ends like this, at every level.
  private static DescribedPredicate<JavaClass> areOfAFamilyCalled(String ending) {
    return DescribedPredicate.describe(
        "are of a family called …" + ending,
        type ->
            !type.isInterface()
                && type.getAllRawInterfaces().stream()
                    .anyMatch(family -> isFamilyCalled(ending, family)));
  }

  private static boolean isFamilyCalled(String ending, JavaClass type) {
    return type.isSealed()
        && type.getSimpleName().endsWith(ending)
        && JavaClass.Predicates.resideInAPackage(DOMAIN).test(type);
  }

  @Test
  void everythingThatIdentifiesAPersonIsReported() {
    assertThat(reportedBy(eventsHoldNothingPersonal))
        .containsExactlyInAnyOrder(
            "LeakyEvent.WithAnything",
            "LeakyEvent.WithCardNumber",
            "LeakyEvent.WithFreeText",
            "LeakyEvent.WithIin",
            "LeakyEvent.WithListOfTexts",
            "LeakyEvent.WithMap",
            "LeakyEvent.WithNameDeepInside",
            "LeakyEvent.WithUnknownThings",
            "LeakyEvent.WithBytes");
  }

  @Test
  void anEventThatIsNoRecordIsReported() {
    assertThat(reportedBy(eventsAreRecords)).containsExactly("LeakyEvent.NotARecord");
  }

  @Test
  void aCommandThatIsNoRecordIsReported() {
    assertThat(reportedBy(commandsAreRecords)).containsExactly("LooseCommand.NotARecord");
  }
}
