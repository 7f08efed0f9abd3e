package kz.qujat.web.statistics;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.qujat.application.statistics.Statistics.DayTally;
import kz.qujat.application.statistics.StatisticsReport;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.LocaleFormatter;
import kz.qujat.web.statistics.BarChartLayout.Row;
import kz.qujat.web.statistics.BarChartLayout.Value;
import kz.qujat.web.statistics.ColumnChart.Pair;
import kz.qujat.web.statistics.Table.Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds the charts of a report.
@Component
final class ChartFactory {
  /// A report of more days than this is charted by week.
  private static final int MOST_DAYS = 45;

  private final Texts texts;
  private final LocaleFormatter localeFormatter;

  ChartFactory(Texts texts, LocaleFormatter localeFormatter) {
    this.texts = texts;
    this.localeFormatter = localeFormatter;
  }

  /// Received and decided applications by day or by week, including days without any.
  Chart arrivals(StatisticsReport statisticsReport) {
    LocalDate from = statisticsReport.scope().from();
    LocalDate to = statisticsReport.scope().to();
    boolean weekly = from.plusDays(MOST_DAYS).isBefore(to);
    Map<LocalDate, long[]> sums = new TreeMap<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      sums.putIfAbsent(place(day, weekly), new long[2]);
    }
    for (DayTally tally : statisticsReport.days()) {
      long[] sum = sums.computeIfAbsent(place(tally.day(), weekly), _ -> new long[2]);
      sum[0] += tally.received();
      sum[1] += tally.decided();
    }
    List<Pair> pairs = new ArrayList<>();
    sums.forEach((day, sum) ->
        pairs.add(new Pair(localeFormatter.figures(day).substring(0, 5), sum[0], sum[1])));
    return new ColumnChart(localeFormatter)
        .of(
            texts.of(
                weekly ? "statistics.chart.weeks" : "statistics.chart.days",
                localeFormatter.figures(from),
                localeFormatter.figures(to),
                localeFormatter.number(statisticsReport.figures().received()),
                localeFormatter.number(statisticsReport.figures().decided())),
            pairs);
  }

  private static LocalDate place(LocalDate day, boolean weekly) {
    return weekly ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
  }

  /// A chart of the numbers in a table.
  ///
  /// The first column contains the names. The columns from `first` to `last` are charted; rows
  /// without a number are left out.
  @Nullable Chart bars(Table table, int first, int last) {
    List<Row> rows =
        table.rows().stream()
            .filter(row -> row.get(first).isNumber())
            .map(row -> new Row(row.getFirst().text(), values(row, first, last)))
            .toList();
    return rows.isEmpty() ? null : BarChartLayout.of(table.title(), rows);
  }

  private static List<Value> values(List<Cell> row, int first, int last) {
    return row.subList(first, last + 1).stream()
        .map(cell ->
            new Value(new BigDecimal(String.valueOf(cell.value())).doubleValue(), cell.text()))
        .toList();
  }
}
