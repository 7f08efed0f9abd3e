package kz.qujat.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text shown on a page comes from the message bundles, in all three languages.
class PageTextsTest {
  private static final List<Path> RESOURCES =
      List.of(
          Path.of("..", "..", "adapters-web", "src", "main", "resources"),
          Path.of("src", "main", "resources"));
  private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

  /// Names that are the same in every language.
  private static final Set<String> NAMES = Set.of("Qujat", "API", "OpenAPI", "PDF", "CSV", "XLSX");

  private static final Pattern KEY = Pattern.compile("#\\{([\\w.]+)[}(]");
  private static final Pattern WHOLE_KEY = Pattern.compile("#messages\\.msg\\('([\\w.]+)'[,)]");

  /// Texts for machines, such as field names, are the same in every language.
  private static final Pattern NOT_TEXT =
      Pattern.compile(
          "(?s)<!--.*?-->|<code>.*?</code>|<!doctype[^>]*>|<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");

  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile("\\s(?:title|alt|placeholder|aria-label)=\"([^\"]*\\p{L}[^\"]*)\"");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}.*");

  static Stream<Path> templates() {
    return files("templates", ".html");
  }

  static Stream<Path> bundles() {
    return files("texts", "_ru.properties");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyTextAPageAsksForIsThereInAllLanguages(Path template) {
    Set<String> asked = new TreeSet<>();
    for (Pattern pattern : List.of(KEY, WHOLE_KEY)) {
      pattern.matcher(read(template)).results().map(m -> m.group(1)).forEach(asked::add);
    }
    for (String language : LANGUAGES) {
      assertThat(texts(language)).as(language).containsAll(asked);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void noTextIsWrittenInATemplate(Path template) {
    String page = read(template);
    List<String> words =
        NOT_TEXT
            .matcher(page)
            .replaceAll("\n")
            .lines()
            .map(String::strip)
            .filter(text -> LETTERS.matcher(text).find() && !NAMES.contains(text))
            .toList();
    assertThat(words).isEmpty();
    assertThat(SPOKEN_ATTRIBUTE.matcher(page).results().map(MatchResult::group)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void theThreeLanguagesHaveTheSameTexts(Path russian) {
    Properties words = load(russian);
    for (String language : LANGUAGES) {
      String name = russian.getFileName().toString().replace("_ru.", "_" + language + ".");
      Properties others = load(russian.resolveSibling(name));
      assertThat(others.stringPropertyNames()).as(name).isEqualTo(words.stringPropertyNames());
      assertThat(others.values()).as(name).noneMatch(text -> text.toString().isBlank());
    }
  }

  private static Set<String> texts(String language) {
    Set<String> keys = new TreeSet<>();
    files("", "_" + language + ".properties")
        .forEach(file -> keys.addAll(load(file).stringPropertyNames()));
    return keys;
  }

  private static Stream<Path> files(String folder, String ending) {
    var found = new TreeMap<String, Path>();
    for (Path root : RESOURCES) {
      try (Stream<Path> files = Files.walk(root.resolve(folder))) {
        found.putAll(
            files
                .filter(file -> file.toString().endsWith(ending))
                .collect(Collectors.toMap(Path::toString, file -> file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found.values().stream();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties load(Path file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
