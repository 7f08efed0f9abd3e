package kz.qujat.drill;

import java.util.ArrayList;
import java.util.List;

/// What came of the drill: each line a number that has to be, and the number that was.
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

  /// Something worth knowing that is neither right nor wrong.
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
    text.append("\n| what | expected | was | right |\n|---|---|---|---|\n");
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
