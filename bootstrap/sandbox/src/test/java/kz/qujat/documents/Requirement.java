package kz.qujat.documents;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A row of the table of requirements in security.md.
///
/// @param evidence names tests and places in backticks, and explains
record Requirement(int chapter, String id, String status, String evidence) {
  private static final Pattern ROW =
      Pattern.compile(
          "\\| (v5\\.0\\.0-(\\d+)\\.\\d+\\.\\d+) \\| [^|]+ \\| ([^|]+) \\| ([^|]+) \\|");

  /// Every row that begins as a requirement does is one, or it is reported.
  static List<Requirement> all(String document) {
    return Tables.read(document)
        .lines()
        .filter(line -> line.startsWith("| v"))
        .map(Requirement::of)
        .toList();
  }

  private static Requirement of(String line) {
    var row = ROW.matcher(line);
    if (!row.matches()) {
      throw new IllegalArgumentException("not a requirement: " + line);
    }
    MatchResult cells = row.toMatchResult();
    return new Requirement(
        Integer.parseInt(cells.group(2)), cells.group(1), cells.group(3), cells.group(4));
  }

  /// The tests and places.
  List<String> named() {
    return Recipe.quoted(evidence).toList();
  }

  /// The words beside them.
  String explanation() {
    return evidence.replaceAll("`[^`]*`", "").replaceAll("[^\\p{L}]+", " ").strip();
  }

  @Override
  public String toString() {
    return id;
  }
}
