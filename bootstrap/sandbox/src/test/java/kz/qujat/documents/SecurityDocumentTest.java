package kz.qujat.documents;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// security.md answers every requirement of OWASP ASVS 5.0.0 that we have chosen, and names tests
/// and places that exist.
class SecurityDocumentTest {
  private static final String DOCUMENT = "security.md";

  /// How many requirements each chapter of ASVS 5.0.0 has at the levels 1 and 2, and also at level
  /// 3 in chapters 8, 11 and 16.
  private static final Map<Integer, Long> REQUIREMENTS =
      Map.ofEntries(
          Map.entry(1, 27L),
          Map.entry(2, 11L),
          Map.entry(3, 19L),
          Map.entry(4, 10L),
          Map.entry(5, 9L),
          Map.entry(6, 35L),
          Map.entry(7, 18L),
          Map.entry(8, 13L),
          Map.entry(9, 7L),
          Map.entry(10, 29L),
          Map.entry(11, 24L),
          Map.entry(12, 9L),
          Map.entry(13, 13L),
          Map.entry(14, 9L),
          Map.entry(15, 13L),
          Map.entry(16, 17L),
          Map.entry(17, 7L));

  /// What a class names that has to do with cryptography.
  private static final List<String> CRYPTOGRAPHY =
      List.of(
          "MasterKey",
          "com.nimbusds",
          "java.security.KeyStore",
          "java.security.MessageDigest",
          "java.security.SecureRandom",
          "java.security.Signature",
          "java.security.cert",
          "javax.crypto",
          "javax.xml.crypto",
          "org.apache.wss4j",
          "org.bouncycastle");

  private static final Pattern CLASS = Pattern.compile(".*/src/main/java/(.+)/\\w+\\.java");
  private static final Predicate<String> IS_TEST =
      Pattern.compile("[A-Z]+[a-z]\\w*(#\\w+)?").asMatchPredicate();
  private static final Predicate<String> IS_PLACE =
      Pattern.compile("[\\w.-]+(/[\\w.-]+)*\\.[a-z]+").asMatchPredicate();

  private static List<Requirement> requirements() {
    return Requirement.all(DOCUMENT);
  }

  private static Stream<Requirement> requirements(String status) {
    return requirements().stream().filter(requirement -> requirement.status().equals(status));
  }

  private static boolean exists(String name) {
    return IS_TEST.test(name) ? Sources.has(name) : Poms.ROOT.resolve(name).toFile().isFile();
  }

  @Test
  void everyChapterIsAnsweredCompletely() {
    Map<Integer, Long> answered =
        requirements().stream().collect(groupingBy(Requirement::chapter, counting()));
    assertThat(answered).isEqualTo(REQUIREMENTS);
  }

  @Test
  void everyRequirementIsAnsweredOnce() {
    assertThat(requirements()).extracting(Requirement::id).doesNotHaveDuplicates();
  }

  @Test
  void nothingIsLeftOpen() {
    assertThat(requirements())
        .extracting(Requirement::status)
        .containsOnly("met", "partly", "not applicable");
  }

  @Test
  void whatIsMetNamesATestOrAPlace() {
    assertThat(requirements("met"))
        .isNotEmpty()
        .allSatisfy(requirement ->
            assertThat(requirement.named()).isNotEmpty().allMatch(IS_TEST.or(IS_PLACE)));
  }

  @Test
  void whatIsNotMetInFullIsExplained() {
    assertThat(Stream.concat(requirements("partly"), requirements("not applicable")))
        .isNotEmpty()
        .allSatisfy(requirement -> assertThat(requirement.explanation()).isNotEmpty());
  }

  @Test
  void everyTestAndPlaceThatIsNamedExists() {
    assertThat(
            Recipe.quoted(Tables.read(DOCUMENT))
                .filter(IS_TEST.or(IS_PLACE.and(name -> name.contains("/"))))
                .distinct()
                .filter(name -> !exists(name)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NoSuchTest",
        "SecurityDocumentTest#noSuchMethod",
        "NoSuchTest#nothingIsLeftOpen",
        "bootstrap/docs/no-such-page.md"
      })
  void aNameOfNothingIsFoundOut(String name) {
    assertThat(exists(name)).isFalse();
  }

  @Test
  void everyPackageWithCryptographyIsListed() {
    assertThat(
            CRYPTOGRAPHY.stream()
                .flatMap(word -> Sources.mainFilesWith(word).stream())
                .filter(path -> !path.startsWith("bootstrap/sandbox/"))
                .flatMap(path -> CLASS.matcher(path).results())
                .map(found -> found.group(1).replace('/', '.'))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            Tables.rows(DOCUMENT, "Keys and algorithms").stream()
                .map(List::getFirst)
                .filter(name -> name.startsWith("kz.qujat"))
                .toList());
  }
}
