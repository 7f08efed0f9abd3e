package kz.qujat.application.reconciliation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.reconciliation.ReconciliationResult.Finding;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Compares our records with those of the neighbours, one civil day at a time.
public final class ReconciliationService {
  private static final Logger LOG = LoggerFactory.getLogger(ReconciliationService.class);
  private static final Actor ACTOR = Actor.system(DiscrepancyRepair.NAME);

  /// Older days are compared only on request.
  private static final int YEARS_KEPT = 10;

  private static final int MOST_DAYS_BACK = 31;

  private final CommandService commands;
  private final List<BookComparison> books;
  private final ReportArchive archive;
  private final Duration rest;

  /// Creates the comparison with `books`.
  ///
  /// @param rest how long after its end a day is not compared, so that delayed messages can arrive
  public ReconciliationService(
      CommandService commands, List<BookComparison> books, ReportArchive archive, Duration rest) {
    this.commands = commands;
    this.books = List.copyOf(books);
    this.archive = archive;
    this.rest = rest;
  }

  /// Returns the earliest day that can be compared: nobody keeps records for longer.
  public LocalDate earliestDay() {
    return latestDay().minusYears(YEARS_KEPT);
  }

  /// Returns the latest day that ended at least `rest` ago.
  public LocalDate latestDay() {
    return CivilDate.at(commands.now().minus(rest)).minusDays(1);
  }

  /// Creates the missing reports of all days that have ended. A day that cannot be compared does
  /// not stop other days or other neighbours, and is tried again on the next call.
  public void run() {
    for (BookComparison theirs : books) {
      missing(theirs.book()).forEach(day -> tryToReconcile(theirs, day));
    }
  }

  private void tryToReconcile(BookComparison theirs, LocalDate day) {
    try {
      reconcile(theirs, day);
    } catch (NeighbourUnavailable e) {
      LOG.warn("{} of {} not compared: {}", theirs.book(), day, e.getMessage());
    } catch (RuntimeException e) {
      // The exception message may quote the unreadable content.
      LOG.error("{} of {} not compared: {}", theirs.book(), day, e.getClass().getName());
    }
  }

  /// Returns the days that have ended without a report, starting after the earliest report, at most
  /// 31 days back. It does not matter who requested the existing reports. Without any report, only
  /// the latest day is missing.
  public List<LocalDate> missing(Book book) {
    SortedSet<LocalDate> made = archive.days(book);
    LocalDate last = latestDay();
    LocalDate first = last.minusDays(MOST_DAYS_BACK);
    return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
        .filter(day -> made.isEmpty() ? day.equals(last) : day.isAfter(made.first()))
        .filter(day -> !made.contains(day))
        .toList();
  }

  /// Compares a neighbour's records for one day, even if that day was compared before.
  ///
  /// @throws NeighbourUnavailable when the neighbour does not answer
  public ReconciliationReport reconcile(Book book, LocalDate day) {
    return reconcile(
        books.stream().filter(one -> one.book() == book).findFirst().orElseThrow(), day);
  }

  private ReconciliationReport reconcile(BookComparison theirs, LocalDate day) {
    ReconciliationResult reconciliationResult = theirs.compare(day);
    for (Finding finding : reconciliationResult.findings()) {
      if (finding.application() != null) {
        var difference = new Difference(finding.application(), finding.discrepancy());
        var _ = commands.submit(new ReportDiscrepancy(difference, day, commands.now()), ACTOR);
      }
    }
    Instant madeAt = commands.now().truncatedTo(ChronoUnit.MILLIS);
    var reconciliationReport =
        new ReconciliationReport(
            commands.clockAndIds().ids().get(), theirs.book(), day, madeAt, reconciliationResult);
    archive.keep(reconciliationReport);
    LOG.info(
        "{} of {} compared: {} here, {} there, {} differences",
        reconciliationReport.book(),
        day,
        reconciliationResult.ours(),
        reconciliationResult.theirs(),
        reconciliationResult.findings().size());
    return reconciliationReport;
  }
}
