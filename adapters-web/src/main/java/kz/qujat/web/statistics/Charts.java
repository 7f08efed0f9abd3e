package kz.qujat.web.statistics;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.qujat.application.statistics.Report;
import kz.qujat.application.statistics.Statistics.DayTally;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.Written;
import kz.qujat.web.statistics.Bars.Row;
import kz.qujat.web.statistics.Bars.Value;
import kz.qujat.web.statistics.Columns.Pair;
import kz.qujat.web.statistics.Sheet.Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds the charts of a report.
@Component
final class Charts {
  /// A report of more days than this is charted by week.
  private static final int MOST_DAYS = 45;

  private final Texts texts;
  private final Written written;

  Charts(Texts texts, Written written) {
    this.texts = texts;
    this.written = written;
  }

  /// Received and decided applications by day or by week, including days without any.
  Chart arrivals(Report report) {
    LocalDate from = report.scope().from();
    LocalDate to = report.scope().to();
    boolean weekly = from.plusDays(MOST_DAYS).isBefore(to);
    Map<LocalDate, long[]> sums = new TreeMap<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      sums.putIfAbsent(place(day, weekly), new long[2]);
    }
    for (DayTally tally : report.days()) {
      long[] sum = sums.computeIfAbsent(place(tally.day(), weekly), _ -> new long[2]);
      sum[0] += tally.received();
      sum[1] += tally.decided();
    }
    List<Pair> pairs = new ArrayList<>();
    sums.forEach(
        (day, sum) -> pairs.add(new Pair(written.figures(day).substring(0, 5), sum[0], sum[1])));
    return new Columns(written)
        .of(
            texts.of(
                weekly ? "statistics.chart.weeks" : "statistics.chart.days",
                written.figures(from),
                written.figures(to),
                written.number(report.figures().received()),
                written.number(report.figures().decided())),
            pairs);
  }

  private static LocalDate place(LocalDate day, boolean weekly) {
    return weekly ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
  }

  /// A chart of the numbers in a table.
  ///
  /// The first column contains the names. The columns from `first` to `last` are charted; rows
  /// without a number are left out.
  @Nullable Chart bars(Sheet sheet, int first, int last) {
    List<Row> rows =
        sheet.rows().stream()
            .filter(row -> row.get(first).isNumber())
            .map(row -> new Row(row.getFirst().text(), values(row, first, last)))
            .toList();
    return rows.isEmpty() ? null : Bars.of(sheet.title(), rows);
  }

  private static List<Value> values(List<Cell> row, int first, int last) {
    return row.subList(first, last + 1).stream()
        .map(cell ->
            new Value(new BigDecimal(String.valueOf(cell.value())).doubleValue(), cell.text()))
        .toList();
  }
}
