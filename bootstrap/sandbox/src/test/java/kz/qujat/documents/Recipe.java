package kz.qujat.documents;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A list of the files that a change takes, which follows an example: a section of CONTRIBUTING.md
/// that says by which words the example is found.
record Recipe(String name, String text) {
  private static final String MARKS = "Marks: ";
  private static final Pattern COUNTS =
      Pattern.compile("Files: (\\d+) main, (\\d+) of them always; (\\d+) others\\.");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern CHOICE = Pattern.compile("(.*)\\{(.*)}(.*)");

  static String document() {
    return Tables.read("../../.github/CONTRIBUTING.md");
  }

  static List<Recipe> all() {
    return Arrays.stream(document().split("\n###? "))
        .filter(section -> section.contains("\n" + MARKS))
        .map(section -> new Recipe(section.lines().findFirst().orElseThrow(), section))
        .toList();
  }

  /// What stands in backticks; `x.{a,b}` is two.
  static Stream<String> quoted(String text) {
    return QUOTED.matcher(text).results().map(found -> found.group(1)).flatMap(Recipe::choices);
  }

  private static Stream<String> choices(String quoted) {
    return CHOICE
        .matcher(quoted)
        .results()
        .findFirst()
        .map(found ->
            Arrays.stream(found.group(2).split(","))
                .map(one -> found.group(1) + one + found.group(3)))
        .orElse(Stream.of(quoted));
  }

  List<String> marks() {
    return text.lines().filter(line -> line.startsWith(MARKS)).flatMap(Recipe::quoted).toList();
  }

  List<String> mainFiles() {
    return files(_ -> true).filter(Recipe::isMain).toList();
  }

  /// How many main files it takes, how many of them in every case, and how many other files.
  List<Long> counts() {
    return List.of(
        files(_ -> true).filter(Recipe::isMain).count(),
        files(row -> !row.contains("| If ")).filter(Recipe::isMain).count(),
        files(_ -> true).filter(file -> !isMain(file)).count());
  }

  List<Long> statedCounts() {
    MatchResult stated = COUNTS.matcher(text).results().findFirst().orElseThrow();
    return Stream.of(1, 2, 3).map(stated::group).map(Long::valueOf).toList();
  }

  private Stream<String> files(Predicate<String> ofRows) {
    return text.lines()
        .filter(line -> line.startsWith("| `"))
        .filter(ofRows)
        .flatMap(row -> quoted(row.substring(0, row.indexOf(" | "))));
  }

  private static boolean isMain(String file) {
    return file.contains("/src/main/");
  }

  @Override
  public String toString() {
    return name;
  }
}
