package kz.qujat.architecture.families;

import java.io.IOException;
import java.util.List;

/// A small domain with its own families, for testing the check on code that belongs to no module.
final class Sample {
  private static final String DOMAIN =
      """
      package kz.qujat.domain.sample;
      import java.util.*;
      import java.util.stream.*;
      sealed interface Stage {
        record Draft() implements Stage {}
        sealed interface Ticketed extends Stage { int attempt(); }
        record Registered(int attempt) implements Ticketed {}
        record UnderReview(int attempt, String holder) implements Ticketed {}
      }
      sealed interface Command {
        record Claim(String officer) implements Command {}
        record Release(String officer) implements Command {}
      }
      sealed interface Answer {
        record Accepted() implements Answer {}
        record Refused(Reason reason) implements Answer {}
      }
      sealed interface Reason {
        record TooLate() implements Reason {}
        record TooEarly() implements Reason {}
      }
      enum Awaited { MONEY, CARD }
      sealed interface Owed {
        record Nothing() implements Owed {}
        record Something(Attempt attempt) implements Owed {}
      }
      record Attempt(Stage stage, Command command) {}
      """;

  private Sample() {}

  /// Returns the findings in a class with these `members`, which start in its first line.
  static List<Finding> findingsIn(String members) throws IOException {
    String text = DOMAIN + "final class Code {\n" + members + "}\n";
    long before = DOMAIN.lines().count() + 1;
    return Sources.findingsIn("Code", text).stream()
        .map(f -> new Finding(f.kind(), f.file(), f.line() - before, f.sentence()))
        .toList();
  }

  /// Returns the findings in a switch over a `selector` of some type, with these cases.
  static List<Finding> findingsInSwitch(String selector, String rows) throws IOException {
    String opened = "int of(%s it, String me) { return switch (it) {".formatted(selector);
    return findingsIn(opened + rows + "}; }\n");
  }
}
