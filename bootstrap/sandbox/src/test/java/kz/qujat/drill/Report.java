package kz.qujat.drill;

import java.util.ArrayList;
import java.util.List;

/// The result of the drill. Each line has the expected number and the actual one.
final class Report {
  private final List<Line> lines = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  record Line(String what, long expected, long actual) {
    boolean isRight() {
      return expected == actual;
    }

    @Override
    public String toString() {
      return "| %s | %d | %d | %s |".formatted(what, expected, actual, isRight() ? "yes" : "NO");
    }
  }

  void add(String what, long expected, long actual) {
    lines.add(new Line(what, expected, actual));
  }

  /// A remark that is neither a success nor a failure.
  void remark(String text) {
    remarks.add(text);
  }

  List<Line> wrong() {
    return lines.stream().filter(line -> !line.isRight()).toList();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("# Fault drill\n\n");
    remarks.forEach(remark -> text.append("- ").append(remark).append('\n'));
    text.append("\n| check | expected | actual | correct |\n|---|---|---|---|\n");
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
