package kz.qujat.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION;
import static kz.qujat.architecture.Counterexamples.reportedBy;
import static kz.qujat.architecture.Modules.SANDBOX;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Code style rules for all modules.
@AnalyzeClasses(packages = "kz.qujat", importOptions = DoNotIncludeTests.class)
class HouseStyleTest {
  private static final Set<String> OPTIONALS =
      Set.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  @ArchTest
  static final ArchRule nothingIsInjectedIntoFields =
      noFields()
          .should(BE_ANNOTATED_WITH_AN_INJECTION_ANNOTATION)
          .orShould()
          .beAnnotatedWith("jakarta.persistence.PersistenceContext");

  @ArchTest
  static final ArchRule namesSaySomething =
      noClasses()
          .should()
          .haveNameMatching(
              ".*[.$](\\w*(Impl|Utils?|Helper|Manager|Dto|Data|Info)|(Abstract|Base|I)[A-Z]\\w*)");

  @ArchTest
  static final ArchRule nothingIsWrittenToTheConsole = noClasses().should(ACCESS_STANDARD_STREAMS);

  // X.509 and the token libraries require it, for checking signatures and in the sandbox.
  @ArchTest
  static final ArchRule oldDateTypesAreNotUsed =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "kz.qujat.integration.certificate..",
              "kz.qujat.integration.revocation..",
              "kz.qujat.integration.eds..",
              SANDBOX)
          .should()
          .dependOnClassesThat(equivalentTo(Date.class));

  @ArchTest
  static final ArchRule noFieldIsOptional = noFields().should().haveRawType(areOptional());

  // Callers never have to wrap an absent value. Within a class, a method may pass on the result of
  // the previous step.
  @ArchTest
  static final ArchRule noParameterIsOptional =
      codeUnits().that().areNotPrivate().should(takeNoOptional());

  private static DescribedPredicate<JavaClass> areOptional() {
    return DescribedPredicate.describe("are optional", type -> OPTIONALS.contains(type.getName()));
  }

  /// The body of a lambda is not a method of ours, so what the compiler generates for it is
  /// excluded.
  private static ArchCondition<JavaCodeUnit> takeNoOptional() {
    return new ArchCondition<>("take no Optional") {
      @Override
      public void check(JavaCodeUnit code, ConditionEvents events) {
        if (!code.getModifiers().contains(JavaModifier.SYNTHETIC)
            && code.getRawParameterTypes().stream().anyMatch(areOptional())) {
          events.add(violated(code, "Code <" + code.getFullName() + "> takes an Optional"));
        }
      }
    };
  }

  @Test
  void injectionIntoAFieldIsReported() {
    assertThat(reportedBy(nothingIsInjectedIntoFields)).containsExactly("InjectsAField");
  }

  @Test
  void everyEmptyNameIsReported() {
    assertThat(reportedBy(namesSaySomething))
        .containsExactlyInAnyOrder(
            "EmptyNames.AbstractParser",
            "EmptyNames.BaseParser",
            "EmptyNames.IParser",
            "EmptyNames.ParserData",
            "EmptyNames.ParserDto",
            "EmptyNames.ParserHelper",
            "EmptyNames.ParserImpl",
            "EmptyNames.ParserInfo",
            "EmptyNames.ParserManager",
            "EmptyNames.ParserUtil");
  }

  @Test
  void consoleOutputIsReported() {
    assertThat(reportedBy(nothingIsWrittenToTheConsole))
        .containsExactlyInAnyOrder("Talkative.AboutFailures", "Talkative.OnTheConsole");
  }

  @Test
  void anOldDateIsReported() {
    assertThat(reportedBy(oldDateTypesAreNotUsed)).containsExactly("LivesInThePast");
  }

  @Test
  void anOptionalFieldIsReported() {
    assertThat(reportedBy(noFieldIsOptional)).containsExactly("MisusesOptional.AsField");
  }

  @Test
  void anOptionalParameterIsReported() {
    assertThat(reportedBy(noParameterIsOptional)).containsExactly("MisusesOptional.AsParameter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"domain", "application"})
  void noFileOfTheCoreIsLong(String module) throws IOException {
    assertThat(Sizes.longFiles(sourcesOf(module))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"domain", "application"})
  void noPackageOfTheCoreIsLarge(String module) throws IOException {
    assertThat(Sizes.largePackages(sourcesOf(module))).isEmpty();
  }

  @Test
  void aLongFileIsReported(@TempDir Path sources) throws IOException {
    Files.writeString(sources.resolve("Short.java"), "\n".repeat(200));
    Files.writeString(sources.resolve("Long.java"), "\n".repeat(201));

    assertThat(Sizes.longFiles(sources)).containsExactly("Long.java has 201 lines");
  }

  @Test
  void aLargePackageIsReported(@TempDir Path sources) throws IOException {
    fill(sources.resolve("small"), 15);
    fill(sources.resolve("large"), 16);

    assertThat(Sizes.largePackages(sources)).containsExactly("large has 16 files");
  }

  private static Path sourcesOf(String module) {
    return Path.of("..", "..", module, "src", "main", "java");
  }

  private static void fill(Path folder, int files) throws IOException {
    Files.createDirectory(folder);
    for (int file = 0; file < files; file++) {
      Files.createFile(folder.resolve("Type" + file + ".java"));
    }
  }
}
