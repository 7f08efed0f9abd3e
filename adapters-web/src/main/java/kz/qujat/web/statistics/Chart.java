package kz.qujat.web.statistics;

import java.util.List;

/// A drawing: shapes and words with their places, in pixels.
///
/// @param summary what is to be seen, for those who do not see it
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

  /// @param anchor the end of the words that stands at `x`: `start`, `middle` or `end`
  record Word(double x, double y, String text, String anchor) {}
}
