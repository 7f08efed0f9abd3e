package kz.qujat.web.statistics;

import java.util.List;

/// A chart as shapes and texts with their positions, in pixels.
///
/// @param summary a description of the chart, for users who cannot see it
record Chart(
    int width,
    int height,
    String summary,
    List<Shape> shapes,
    List<Word> words,
    List<Integer> rules) {
  Chart {
    shapes = List.copyOf(shapes);
    words = List.copyOf(words);
    rules = List.copyOf(rules);
  }

  /// A bar of the first or the second series, which differ in more than colour.
  record Shape(double x, double y, double width, double height, int series) {
    public String fill() {
      return series == 0 ? "#0b4f5c" : "url(#second-series)";
    }
  }

  /// A text in the chart.
  ///
  /// @param anchor the part of the text that is at `x`: `start`, `middle` or `end`
  record Word(double x, double y, String text, String anchor) {}
}
