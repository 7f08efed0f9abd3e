package kz.qujat.web.statistics;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.web.page.LocaleFormatter;
import kz.qujat.web.statistics.Chart.Shape;
import kz.qujat.web.statistics.Chart.Word;

/// A chart of columns over time, two for each day or week.
final class ColumnChart {
  private static final int WIDTH = 940;
  private static final int HEIGHT = 280;
  private static final int LEFT = 60;
  private static final int TOP = 14;
  private static final int FLOOR = 240;
  private static final int LABELS = 8;
  private static final int STEPS = 4;

  private final LocaleFormatter localeFormatter;

  ColumnChart(LocaleFormatter localeFormatter) {
    this.localeFormatter = localeFormatter;
  }

  /// A position on the axis with its two numbers.
  record Pair(String label, long first, long second) {}

  Chart of(String summary, List<Pair> pairs) {
    long most = pairs.stream().mapToLong(p -> Math.max(p.first(), p.second())).max().orElse(0);
    long top = roundedUp(most);
    List<Shape> shapes = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    double step = (WIDTH - LEFT) / (double) Math.max(1, pairs.size());
    double thick = Math.min(26, step * 0.4);
    for (int place = 0; place < pairs.size(); place++) {
      Pair pair = pairs.get(place);
      double middle = LEFT + step * (place + 0.5);
      shapes.add(column(middle - thick, thick, pair.first(), top, 0));
      shapes.add(column(middle, thick, pair.second(), top, 1));
      if (place % Math.ceilDiv(pairs.size(), LABELS) == 0) {
        words.add(new Word(middle, FLOOR + 24, pair.label(), "middle"));
      }
    }
    return new Chart(WIDTH, HEIGHT, summary, shapes, scale(words, top), rules());
  }

  private static Shape column(double x, double width, long number, long top, int series) {
    double height = (FLOOR - TOP) * (double) number / top;
    return new Shape(x, FLOOR - height, width - 1, height, series);
  }

  private List<Word> scale(List<Word> words, long top) {
    for (int step = 0; step <= STEPS; step++) {
      words.add(
          new Word(
              LEFT - 8,
              FLOOR - (FLOOR - TOP) * step / (double) STEPS + 5,
              localeFormatter.number(top * step / STEPS),
              "end"));
    }
    return words;
  }

  private static List<Integer> rules() {
    List<Integer> rules = new ArrayList<>();
    for (int step = 0; step <= STEPS; step++) {
      rules.add(FLOOR - (FLOOR - TOP) * step / STEPS);
    }
    return rules;
  }

  /// The next number that divides easily by four.
  static long roundedUp(long most) {
    long unit = 4;
    while (unit * 10 <= most) {
      unit *= 10;
    }
    return Math.max(unit, Math.ceilDiv(most, unit) * unit);
  }
}
