package kz.qujat.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static kz.qujat.architecture.Counterexamples.reportedBy;
import static kz.qujat.architecture.Modules.APPLICATION;
import static kz.qujat.architecture.Modules.DOMAIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import kz.qujat.application.ApplicationService;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.junit.jupiter.api.Test;

/// The application uses its own types; the framework behind it is used in few packages only.
@AnalyzeClasses(packages = "kz.qujat", importOptions = DoNotIncludeTests.class)
class ApplicationRulesTest {
  private static final String SHELL =
      "kz\\.qujat\\.application\\.lifecycle\\.(Application|Refund|Supervision)Aggregate";
  private static final String SENDER = "kz.qujat.application.lifecycle.AxonCommandSender";

  /// The packages that connect the framework to the application and to the tables.
  private static final String[] FRAMEWORK_PACKAGES = {
    "kz.qujat.application.lifecycle",
    "kz.qujat.persistence.eventstore",
    "kz.qujat.persistence.progress",
    "kz.qujat.persistence.eventprocessor"
  };

  // A list of what is allowed, not of what is forbidden: it excludes Spring, Jakarta and Jackson
  // too.
  @ArchTest
  static final ArchRule theApplicationKnowsTheDomainAndAxon =
      classes()
          .that()
          .resideInAPackage(APPLICATION)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              APPLICATION,
              DOMAIN,
              "java..",
              "org.axonframework..",
              "org.jspecify.annotations..",
              "org.slf4j..");

  @ArchTest
  static final ArchRule onlyTheShellsAppendEvents =
      noClasses()
          .that()
          .haveNameNotMatching(SHELL)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(AggregateLifecycle.class);

  // One class sends through the gateway, which the configuration of the event store creates.
  @ArchTest
  static final ArchRule onlyOneClassSendsCommands =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(SENDER)
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "sends through the command gateway",
                  access ->
                      access.getTargetOwner().isAssignableTo(CommandGateway.class)
                          && access.getTarget().getName().startsWith("send")));

  // Outside these packages there are event handlers, which use the framework's annotations only.
  @ArchTest
  static final ArchRule theFrameworkStaysInItsPackages =
      noClasses()
          .that()
          .resideOutsideOfPackages(FRAMEWORK_PACKAGES)
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are types of Axon other than annotations",
                  type ->
                      resideInAPackage("org.axonframework..").test(type) && !type.isAnnotation()));

  // Ports share types such as a picture, a page or a neighbour's name. Besides their own nested
  // types, they may therefore use any type of the application.
  @ArchTest
  static final ArchRule portsUseTheTypesOfTheApplication =
      classes()
          .that(arePorts())
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(APPLICATION, DOMAIN, "java..", "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule portsSayNothingOfHowTheyAreReached =
      noClasses()
          .that(arePorts())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.net.http..", "java.nio..", "java.sql..");

  @ArchTest
  static final ArchRule servicesAreFinalAndHaveOneConstructor =
      classes()
          .that()
          .areAnnotatedWith(ApplicationService.class)
          .should()
          .haveModifier(JavaModifier.FINAL)
          .andShould(haveOneConstructor());

  private static ArchCondition<JavaClass> haveOneConstructor() {
    return new ArchCondition<>("have one constructor") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (type.getConstructors().size() != 1) {
          events.add(violated(type, "Class <" + type.getName() + "> has several constructors"));
        }
      }
    };
  }

  /// The interfaces of the application that other modules may implement, with their nested types.
  private static DescribedPredicate<JavaClass> arePorts() {
    return DescribedPredicate.describe(
        "are ports or belong to one",
        type -> resideInAPackage(APPLICATION).test(type) && isPort(outermost(type)));
  }

  private static boolean isPort(JavaClass type) {
    return type.isInterface() && !type.isSealed() && !type.getSimpleName().equals("package-info");
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ApplicationRulesTest::outermost).orElse(type);
  }

  @Test
  void anApplicationClassThatKnowsMoreIsReported() {
    assertThat(reportedBy(theApplicationKnowsTheDomainAndAxon))
        .containsExactlyInAnyOrder("KnowsJackson", "KnowsTheWeb");
  }

  @Test
  void aServiceThatIsNotFinalOrHasTwoConstructorsIsReported() {
    assertThat(reportedBy(servicesAreFinalAndHaveOneConstructor))
        .containsExactlyInAnyOrder("OddService.Open", "OddService.TwoWays");
  }

  @Test
  void aSecondClassThatAppendsEventsIsReported() {
    assertThat(reportedBy(onlyTheShellsAppendEvents)).containsExactly("AppliesEvents");
  }

  @Test
  void aSecondClassThatSendsCommandsIsReported() {
    assertThat(reportedBy(onlyOneClassSendsCommands)).containsExactly("SendsCommands");
  }

  @Test
  void frameworkTypesOutsideTheFrameworkPackagesAreReported() {
    assertThat(reportedBy(theFrameworkStaysInItsPackages))
        .containsExactlyInAnyOrder("AppliesEvents", "SendsCommands", "StopsReaders");
  }

  @Test
  void aPortThatSpeaksOfTheFrameworkIsReported() {
    assertThat(reportedBy(portsUseTheTypesOfTheApplication))
        .containsExactlyInAnyOrder("SpeaksAxon", "SpeaksAxon.Answer");
  }

  @Test
  void aPortThatSpeaksOfConnectionsIsReported() {
    assertThat(reportedBy(portsSayNothingOfHowTheyAreReached)).containsExactly("SpeaksSql");
  }
}
