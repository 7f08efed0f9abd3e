package kz.qujat.web.statistics;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qujat.application.statistics.Statistics.Figures;
import kz.qujat.application.statistics.Statistics.RegionTally;
import kz.qujat.application.statistics.StatisticsReport;
import kz.qujat.application.statistics.StatisticsReport.Expected;
import kz.qujat.application.statistics.StatisticsReport.RegionForecast;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.LocaleFormatter;
import kz.qujat.web.page.PlaceNames;
import kz.qujat.web.statistics.Table.Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns a report into tables in the language of the page.
@Component
final class Tables {
  private final Texts texts;
  private final LocaleFormatter localeFormatter;
  private final PlaceNames places;

  Tables(Texts texts, LocaleFormatter localeFormatter, PlaceNames places) {
    this.texts = texts;
    this.localeFormatter = localeFormatter;
    this.places = places;
  }

  List<Table> of(StatisticsReport statisticsReport) {
    return List.of(
        summary(statisticsReport.figures()),
        times(statisticsReport.figures()),
        refunds(statisticsReport.figures()),
        regions(statisticsReport),
        forecast(statisticsReport.forecasts()),
        days(statisticsReport));
  }

  private Table sheet(String key, int columns, List<List<Cell>> rows) {
    String family = "statistics." + key;
    List<String> header = new ArrayList<>();
    for (int column = 1; column <= columns; column++) {
      header.add(texts.of(family + "." + column));
    }
    String note = texts.or("", family + ".note");
    return new Table(key, texts.of(family), note.isEmpty() ? null : note, header, rows);
  }

  private Table summary(Figures figures) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(indicator("received", number(figures.received())));
    rows.add(indicator("decided", number(figures.decided())));
    rows.add(indicator("approved", number(figures.approved())));
    for (AnnulmentReason reason : AnnulmentReason.values()) {
      rows.add(
          indicator("annulled." + reason, number(figures.annulled().getOrDefault(reason, 0L))));
    }
    rows.add(indicator("finished", number(figures.finished())));
    rows.add(indicator("inTerm", number(figures.onTime())));
    rows.add(indicator("percentage", percentage(figures.onTime(), figures.finished())));
    rows.add(indicator("overdue", number(figures.overdue())));
    return sheet("summary", 2, rows);
  }

  private List<Cell> indicator(String name, Cell value) {
    return List.of(text(texts.of("statistics.indicator." + name)), value);
  }

  private Table times(Figures figures) {
    ReadableTimeUnit readableTimeUnit = ReadableTimeUnit.fitting(figures.times());
    Table table =
        sheet(
            "times",
            2,
            figures.times().stream()
                .map(time ->
                    List.of(
                        text(texts.of("status", time.status())),
                        number(time.count()),
                        duration(time.median(), readableTimeUnit),
                        duration(time.p90(), readableTimeUnit)))
                .toList());
    List<String> header = new ArrayList<>(table.header());
    String in = texts.of("statistics.unit", readableTimeUnit);
    header.add(texts.of("statistics.times.3", in));
    header.add(texts.of("statistics.times.4", in));
    return new Table(table.key(), table.title(), table.note(), header, table.rows());
  }

  private Table refunds(Figures figures) {
    return sheet(
        "refunds",
        3,
        figures.refunds().stream()
            .map(tally ->
                List.of(
                    text(texts.of("statistics.refund", tally.state())),
                    number(tally.count()),
                    decimal(new BigDecimal(tally.amount().toString()), 2)))
            .toList());
  }

  private Table regions(StatisticsReport statisticsReport) {
    Map<Region, RegionForecast> forecasts =
        statisticsReport.forecasts().stream()
            .collect(Collectors.toMap(RegionForecast::region, Function.identity()));
    Map<Region, List<Cell>> rows = new TreeMap<>();
    for (RegionTally tally : statisticsReport.regions()) {
      rows.put(tally.region(), region(tally, forecasts.get(tally.region())));
    }
    forecasts.forEach((region, forecast) ->
        rows.computeIfAbsent(
            region, _ -> region(new RegionTally(region, 0, 0, 0, 0, 0, 0), forecast)));
    return sheet("regions", 9, List.copyOf(rows.values()));
  }

  private List<Cell> region(RegionTally tally, @Nullable RegionForecast forecast) {
    return List.of(
        text(places.region(tally.region().code())),
        number(tally.received()),
        number(tally.decided()),
        number(tally.annulled()),
        number(tally.finished()),
        percentage(tally.onTime(), tally.finished()),
        number(tally.overdue()),
        number(forecast == null ? 0 : forecast.received()),
        number(forecast == null ? 0 : forecast.due()));
  }

  private Table forecast(List<RegionForecast> forecasts) {
    Map<LocalDate, List<Expected>> days =
        forecasts.stream()
            .flatMap(forecast -> forecast.days().stream())
            .collect(Collectors.groupingBy(Expected::day, TreeMap::new, Collectors.toList()));
    List<List<Cell>> rows = new ArrayList<>();
    days.forEach((day, expected) ->
        rows.add(
            List.of(
                day(day),
                number(Math.round(expected.stream().mapToDouble(Expected::received).sum())),
                number(expected.stream().mapToLong(Expected::due).sum()))));
    return sheet("forecast", 3, rows);
  }

  private Table days(StatisticsReport statisticsReport) {
    return sheet(
        "days",
        3,
        statisticsReport.days().stream()
            .map(tally ->
                List.of(day(tally.day()), number(tally.received()), number(tally.decided())))
            .toList());
  }

  private static Cell text(String text) {
    return new Cell(text, text);
  }

  private Cell number(long number) {
    return new Cell(number, localeFormatter.number(number));
  }

  private Cell decimal(BigDecimal number, int decimals) {
    return new Cell(number, localeFormatter.number(number, decimals));
  }

  private Cell day(LocalDate day) {
    return new Cell(day, localeFormatter.figures(day));
  }

  private Cell duration(@Nullable Duration duration, ReadableTimeUnit readableTimeUnit) {
    return duration == null ? new Cell(null, "–") : decimal(readableTimeUnit.of(duration), 1);
  }

  private Cell percentage(long part, long whole) {
    @Nullable BigDecimal percentage = StatisticsResponse.percentage(part, whole);
    return percentage == null ? new Cell(null, "–") : decimal(percentage, 1);
  }
}
