package kz.qujat.domain.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table of outcomes: one row per state, one column per command.
///
/// @param answer the outcome of the command in the state
public record Matrix<S, C>(
    Function<S, String> state, Function<C, String> command, BiFunction<S, C, String> answer) {
  /// Returns the table as Markdown, with aligned columns so that the source is readable.
  public String table(String title, List<S> states, List<C> commands) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("", commands.stream().map(command)));
    for (S one : states) {
      rows.add(row(state.apply(one), commands.stream().map(asked -> answer.apply(one, asked))));
    }
    return "## " + title + "\n\n" + aligned(rows);
  }

  private static List<String> row(String first, Stream<String> others) {
    return Stream.concat(Stream.of(first), others).toList();
  }

  private static String aligned(List<List<String>> rows) {
    List<Integer> widths =
        IntStream.range(0, rows.getFirst().size()).mapToObj(i -> width(rows, i)).toList();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(line(row, widths, " "));
      if (lines.size() == 1) {
        lines.add(line(row.stream().map(_ -> "").toList(), widths, "-"));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElseThrow();
  }

  private static String line(List<String> row, List<Integer> widths, String padding) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      line.append(' ').append(cell).append(padding.repeat(widths.get(i) - cell.length()));
      line.append(" |");
    }
    return line.toString();
  }
}
