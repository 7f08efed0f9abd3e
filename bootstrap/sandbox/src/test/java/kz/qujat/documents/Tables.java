package kz.qujat.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Reads the tables of a Markdown document.
final class Tables {
  private static final Path DOCUMENTS = Path.of("..", "docs");

  private Tables() {}

  /// Returns the rows below the heading `section`, without the table head, each as its cells; the
  /// first cell without backticks.
  static List<List<String>> rows(String document, String section) {
    return read(document)
        .lines()
        .dropWhile(line -> !line.equals("## " + section))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .map(Tables::cells)
        .toList();
  }

  static String read(String document) {
    try {
      return Files.readString(DOCUMENTS.resolve(document));
    } catch (IOException e) {
      throw new UncheckedIOException(document, e);
    }
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.substring(1, row.lastIndexOf('|')).split("\\|", -1))
        .map(cell -> cell.strip().replace("`", ""))
        .toList();
  }
}
