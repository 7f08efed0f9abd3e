package kz.qujat.web.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.qujat.application.statistics.Statistics.DayTally;
import kz.qujat.application.statistics.Statistics.Figures;
import kz.qujat.application.statistics.Statistics.RefundState;
import kz.qujat.application.statistics.Statistics.RefundTally;
import kz.qujat.application.statistics.Statistics.RegionTally;
import kz.qujat.application.statistics.Statistics.TimeIn;
import kz.qujat.application.statistics.StatisticsReport;
import kz.qujat.application.statistics.StatisticsReport.RegionForecast;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.web.wire.MoneyText;
import org.jspecify.annotations.Nullable;

/// A report as data.
///
/// Applications are counted on the day of their registration, refunds on the day they were opened.
///
/// @param region two digits; null for the whole country
/// @param times for each status, how many applications left it and how long that took
/// @param forecast by region, for the next five working days
record StatisticsResponse(
    @Nullable String region,
    LocalDate from,
    LocalDate to,
    long received,
    long decided,
    long approved,
    Annulled annulled,
    List<Times> times,
    Term term,
    List<Refunds> refunds,
    List<Tally> regions,
    List<DayTally> days,
    List<Forecast> forecast) {

  record Annulled(long total, Map<AnnulmentReason, Long> byReason) {}

  /// The time spent in a status, in seconds.
  record Times(
      Status status, long count, @Nullable Long medianSeconds, @Nullable Long p90Seconds) {}

  /// How many applications were finished, and how many of them in time.
  ///
  /// An application is finished when the card was delivered to the registration point, or when it
  /// was annulled.
  ///
  /// @param percentage finished in time; null while nothing is finished
  /// @param overdue due but not finished
  record Term(long finished, long inTerm, @Nullable BigDecimal percentage, long overdue) {}

  record Refunds(RefundState state, long count, String amount, String currency) {}

  record Tally(String region, long received, long decided, long annulled, Term term) {}

  record Forecast(String region, List<Expected> days) {}

  /// The expected numbers of one day.
  ///
  /// @param received the mean of the same weekday in the last four weeks
  /// @param due unfinished applications due that day
  record Expected(LocalDate day, BigDecimal received, long due) {}

  static StatisticsResponse of(StatisticsReport statisticsReport) {
    Figures figures = statisticsReport.figures();
    var scope = statisticsReport.scope();
    return new StatisticsResponse(
        scope.region() == null ? null : scope.region().code(),
        scope.from(),
        scope.to(),
        figures.received(),
        figures.decided(),
        figures.approved(),
        annulled(figures.annulled()),
        figures.times().stream().map(StatisticsResponse::times).toList(),
        term(figures.finished(), figures.onTime(), figures.overdue()),
        figures.refunds().stream().map(StatisticsResponse::refunds).toList(),
        statisticsReport.regions().stream().map(StatisticsResponse::tally).toList(),
        statisticsReport.days(),
        statisticsReport.forecasts().stream().map(StatisticsResponse::forecast).toList());
  }

  private static Annulled annulled(Map<AnnulmentReason, Long> byReason) {
    return new Annulled(
        byReason.values().stream().mapToLong(Long::longValue).sum(), new TreeMap<>(byReason));
  }

  private static Times times(TimeIn time) {
    return new Times(time.status(), time.count(), seconds(time.median()), seconds(time.p90()));
  }

  private static @Nullable Long seconds(@Nullable Duration duration) {
    return duration == null ? null : duration.toSeconds();
  }

  private static Term term(long finished, long inTerm, long overdue) {
    return new Term(finished, inTerm, percentage(inTerm, finished), overdue);
  }

  /// With one decimal; null when `whole` is zero.
  static @Nullable BigDecimal percentage(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  private static Refunds refunds(RefundTally tally) {
    MoneyText money = MoneyText.of(tally.amount());
    return new Refunds(tally.state(), tally.count(), money.amount(), money.currency());
  }

  private static Tally tally(RegionTally tally) {
    return new Tally(
        tally.region().code(),
        tally.received(),
        tally.decided(),
        tally.annulled(),
        term(tally.finished(), tally.onTime(), tally.overdue()));
  }

  private static Forecast forecast(RegionForecast forecast) {
    return new Forecast(
        forecast.region().code(),
        forecast.days().stream()
            .map(day ->
                new Expected(
                    day.day(),
                    BigDecimal.valueOf(day.received()).setScale(1, RoundingMode.HALF_UP),
                    day.due()))
            .toList());
  }
}
