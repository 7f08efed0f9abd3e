package kz.qujat.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Limits on the size of files and packages.
final class Sizes {
  private static final int LINES_OF_A_FILE = 200;
  private static final int FILES_OF_A_PACKAGE = 15;

  private Sizes() {}

  /// Returns the files that are too long, with their lengths.
  static List<String> longFiles(Path sources) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : javaFiles(sources)) {
      int lines = Files.readAllLines(file).size();
      if (lines > LINES_OF_A_FILE) {
        found.add(file.getFileName() + " has " + lines + " lines");
      }
    }
    return found;
  }

  /// Returns the packages with too many files, not counting `package-info`.
  static List<String> largePackages(Path sources) throws IOException {
    return javaFiles(sources).stream()
        .filter(file -> !file.endsWith("package-info.java"))
        .collect(groupingBy(file -> sources.relativize(file.getParent()), TreeMap::new, counting()))
        .entrySet()
        .stream()
        .filter(held -> held.getValue() > FILES_OF_A_PACKAGE)
        .map(held -> held.getKey() + " has " + held.getValue() + " files")
        .toList();
  }

  private static List<Path> javaFiles(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
