package kz.qujat.web.statistics;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.web.statistics.Chart.Shape;
import kz.qujat.web.statistics.Chart.Word;

/// A chart of horizontal bars, each with its name above and its number at the end.
final class BarChartLayout {
  private static final int WIDTH = 940;
  private static final int LONGEST = 760;
  private static final int NAME = 24;
  private static final int THICK = 18;
  private static final int GAP = 14;

  private BarChartLayout() {}

  /// A name with one or two numbers.
  record Row(String name, List<Value> values) {}

  /// A number of a row.
  ///
  /// @param text the number, formatted
  record Value(double number, String text) {}

  static Chart of(String summary, List<Row> rows) {
    double most =
        rows.stream()
            .flatMap(row -> row.values().stream())
            .mapToDouble(Value::number)
            .max()
            .orElse(0);
    List<Shape> shapes = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    int y = 0;
    for (Row row : rows) {
      words.add(new Word(0, y + 16, row.name(), "start"));
      y += NAME;
      for (int series = 0; series < row.values().size(); series++) {
        Value value = row.values().get(series);
        double width = most == 0 ? 0 : LONGEST * value.number() / most;
        shapes.add(new Shape(0, y, Math.max(2, width), THICK, series));
        words.add(new Word(Math.max(2, width) + 10, y + 14, value.text(), "start"));
        y += THICK + 3;
      }
      y += GAP;
    }
    return new Chart(WIDTH, Math.max(1, y), summary, shapes, words, List.of());
  }
}
