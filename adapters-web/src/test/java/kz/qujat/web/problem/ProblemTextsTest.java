package kz.qujat.web.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.refund.RefundRefusal;
import kz.qujat.domain.supervision.SupervisionRefusal;
import kz.qujat.web.language.LanguageResolver;
import kz.qujat.web.language.Texts;
import kz.qujat.web.wire.FieldFaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ProblemTextsTest {
  private static final Path PAGES = Path.of("..", "bootstrap", "docs", "problems");
  private static final Texts TEXTS =
      new AnnotationConfigApplicationContext("kz.qujat.web.language").getBean(Texts.class);

  @Test
  void theThreeLanguagesHaveTheSameTexts() {
    Set<Object> russian = messages(LanguageResolver.RU).keySet();
    assertThat(messages(LanguageResolver.KK).keySet()).isEqualTo(russian);
    assertThat(messages(LanguageResolver.EN).keySet()).isEqualTo(russian);
  }

  static Stream<Locale> languages() {
    return LanguageResolver.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noTextIsEmpty(Locale language) {
    assertThat(messages(language).values()).noneMatch(text -> text.toString().isBlank());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyProblemHasATitleAndADetail(Locale language) {
    for (ProblemCode code : ProblemCode.values()) {
      assertThat(messages(language)).containsKey("problem." + code + ".title");
      assertThat(messages(language))
          .containsKey(
              code.isOfficialRefusal() ? "official.refusal" : "problem." + code + ".detail");
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyConstantShownToUsersHasATextInEveryLanguage(Locale language) {
    assertThat(messages(language).stringPropertyNames())
        .containsAll(keys("flaw.%s", FieldFaultCode.values()))
        .containsAll(keys("status.%s", Status.values()))
        .containsAll(keys("eligibility.%s", Ineligibility.values()))
        .containsAll(keys("finding.%s.message", Finding.Code.values()))
        .containsAll(keys("finding.%s.advice", Finding.Code.values()));
  }

  private static Set<String> keys(String pattern, Enum<?>[] members) {
    return Set.copyOf(Arrays.stream(members).map(m -> String.format(pattern, m.name())).toList());
  }

  @ParameterizedTest
  @EnumSource(Ineligibility.class)
  void everyIneligibilityIsAnOfficialRefusal(Ineligibility ineligibility) {
    ProblemCode code = RefusalProblemMapper.code(ineligibility);
    assertThat(code.name()).isEqualTo(ineligibility.name());
    assertThat(code.isOfficialRefusal()).isTrue();
    assertThat(code.status()).isEqualTo(422);
  }

  @Test
  void theOfficialTextIsVerbatimInRussian() {
    assertThat(messages(LanguageResolver.RU).getProperty("official.refusal"))
        .isEqualTo("оформление не доступно, обратитесь в ЦОН");
  }

  static Stream<Class<?>> refusals() {
    return Stream.of(ApplicationRefusal.class, RefundRefusal.class, SupervisionRefusal.class)
        .flatMap(ProblemTextsTest::members);
  }

  private static Stream<Class<?>> members(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(ProblemTextsTest::members)
        : Stream.of(family);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusalOfTheDomainIsAProblemWithAnExample(Class<?> kind) {
    assertThat(RefusalSamples.of(kind)).isNotEmpty();
    assertThat(RefusalSamples.of(kind))
        .allSatisfy(refusal -> {
          Problem problem = new RefusalProblemMapper(RefusalSamples.PEOPLE).problem(refusal);
          assertThat(problem.code().status()).isBetween(400, 499);
          assertThat(problem.facts().apply(TEXTS, LanguageResolver.EN)).doesNotContainKey("status");
        });
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void everyProblemHasAPage(ProblemCode code) throws IOException {
    assertThat(Files.readString(PAGES.resolve(code.kebab() + ".md")))
        .contains("`" + code + "`")
        .contains("status " + code.status())
        .contains(code.type().toString());
  }

  private static Properties messages(Locale language) {
    var messages = new Properties();
    try (var file =
        new InputStreamReader(
            ProblemTextsTest.class.getResourceAsStream("/messages_" + language + ".properties"),
            UTF_8)) {
      messages.load(file);
      return messages;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
