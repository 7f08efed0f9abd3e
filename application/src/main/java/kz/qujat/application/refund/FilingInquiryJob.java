package kz.qujat.application.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.refund.UnansweredFilings.Made;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.supervision.Awaited;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Scheduled task that asks the tax authority about filings that have waited for an answer for some
/// time.
@ApplicationService
public final class FilingInquiryJob {
  private static final Logger LOG = LoggerFactory.getLogger(FilingInquiryJob.class);
  private static final int AT_ONCE = 100;

  private final UnansweredFilings filings;
  private final RefundDetailsQuery refunds;
  private final TaxAuthorityInquiryService taxAuthorityInquiryService;
  private final Patience patience;
  private final ClockAndIds clock;

  public FilingInquiryJob(
      UnansweredFilings filings,
      RefundDetailsQuery refunds,
      TaxAuthorityInquiryService taxAuthorityInquiryService,
      Patience patience,
      ClockAndIds clock) {
    this.filings = filings;
    this.refunds = refunds;
    this.taxAuthorityInquiryService = taxAuthorityInquiryService;
    this.patience = patience;
    this.clock = clock;
  }

  /// How long to wait for an answer before asking for it.
  ///
  /// @param workingDays the working day after the filing on which the first inquiry is made
  public record Patience(WorkingCalendar calendar, int workingDays) {
    /// Returns the moment before which a filing must have been made to be asked about on `day`.
    Instant endsFor(LocalDate day) {
      return calendar
          .latestStart(workingDays, day)
          .plusDays(1)
          .atStartOfDay(CivilDate.KAZAKHSTAN)
          .toInstant();
    }
  }

  /// Asks about all filings that have waited long enough, page by page. Filings without an answer
  /// are left for the next call.
  public void run() {
    new Round().go(patience.endsFor(clock.today()));
  }

  private final class Round {
    private int silences;
    private boolean circuitOpen;

    void go(Instant moment) {
      List<Made> waiting = filings.madeBefore(moment, null, AT_ONCE);
      while (!waiting.isEmpty()) {
        waiting.stream().takeWhile(_ -> goesOn()).forEach(this::ask);
        // Continue after the last filing: filings without an answer stay at the beginning of the
        // list.
        Made last = waiting.getLast();
        waiting = goesOn() ? filings.madeBefore(moment, last, AT_ONCE) : List.of();
      }
      if (silences > 0) {
        LOG.warn("The tax authority gave no answer about {} filings", silences);
      }
    }

    private boolean goesOn() {
      return !circuitOpen && !Thread.currentThread().isInterrupted();
    }

    private void ask(Made filing) {
      try {
        refunds.find(filing.refund()).map(RefundDetails::refund).ifPresent(this::ask);
      } catch (NeighbourUnavailable e) {
        silences++;
        circuitOpen = e.isCircuitOpen();
      } catch (RuntimeException e) {
        // A failure of one refund does not stop the others.
        LOG.error("What became of refund {} was not taken note of", filing.refund(), e);
      }
    }

    /// The list may lag behind: the history shows whether an answer is still awaited.
    private void ask(RefundState refundState) {
      if (Awaited.of(refundState).filter(Awaited.REFUND_ANSWER::equals).isPresent()) {
        taxAuthorityInquiryService.about(refundState);
      }
    }
  }
}
