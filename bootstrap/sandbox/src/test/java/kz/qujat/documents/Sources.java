package kz.qujat.documents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sources of all modules.
final class Sources {
  private static final String JAVA = ".java";

  /// The texts of the main files without the comments of Java, by path from the root of the
  /// repository.
  private static final Map<String, String> MAIN =
      files("src/main").collect(toMap(Sources::path, Sources::withoutComments));

  /// The files of Java, tests among them, by the name of their type.
  private static final Map<String, List<Path>> TYPES =
      files("src")
          .filter(file -> file.toString().endsWith(JAVA))
          .collect(groupingBy(file -> file.getFileName().toString().replace(JAVA, "")));

  private Sources() {}

  /// The paths of the main files that contain `word` outside of the comments of Java.
  static List<String> mainFilesWith(String word) {
    Predicate<String> contains = Pattern.compile(wholeWord(word)).asPredicate();
    return MAIN.keySet().stream().filter(path -> contains.test(MAIN.get(path))).toList();
  }

  /// The names of all types that have a file of their own, tests among them.
  static Set<String> types() {
    return TYPES.keySet();
  }

  /// Whether there is a type with this name, or a type with this method (`Type#method`), which may
  /// also be an architecture rule.
  static boolean has(String name) {
    String type = name.replaceFirst("#.*", "");
    List<Path> files = TYPES.getOrDefault(type, List.of());
    if (name.equals(type)) {
      return !files.isEmpty();
    }
    Predicate<String> declares =
        Pattern.compile("\\b(void|ArchRule)\\s+" + name.substring(type.length() + 1) + "\\b")
            .asPredicate();
    return files.stream().map(Sources::withoutComments).anyMatch(declares);
  }

  /// Words end where letters and digits end: `tax` is not in `taxpayer`, and `.tax` is in `x.tax`.
  private static String wholeWord(String word) {
    return (Character.isLetter(word.charAt(0)) ? "(?<!\\w)" : "")
        + Pattern.quote(word)
        + (Character.isLetter(word.charAt(word.length() - 1)) ? "(?!\\w)" : "");
  }

  private static Stream<Path> files(String folder) {
    return Poms.modules()
        .map(module -> module.resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(Sources::within);
  }

  private static Stream<Path> within(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Read byte by byte, because fonts are among the files.
  private static String withoutComments(Path file) {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      boolean java = file.toString().endsWith(JAVA);
      return lines
          .filter(line -> !java || !line.stripLeading().startsWith("//"))
          .collect(joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(Path file) {
    return Poms.ROOT.relativize(file).toString().replace(File.separatorChar, '/');
  }
}
