package kz.qujat.application.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.refund.OpenFilings.Made;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.refund.Refund;
import kz.qujat.domain.supervision.Awaited;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Goes round the filings that have waited for an answer for a while, and asks about each.
@ApplicationService
public final class Inquiries {
  private static final Logger LOG = LoggerFactory.getLogger(Inquiries.class);
  private static final int AT_ONCE = 100;

  private final OpenFilings filings;
  private final RefundFiles refunds;
  private final Inquiry inquiry;
  private final Patience patience;
  private final ClockAndIds clock;

  public Inquiries(
      OpenFilings filings,
      RefundFiles refunds,
      Inquiry inquiry,
      Patience patience,
      ClockAndIds clock) {
    this.filings = filings;
    this.refunds = refunds;
    this.inquiry = inquiry;
    this.patience = patience;
    this.clock = clock;
  }

  /// How long an answer is waited for before it is asked for.
  ///
  /// @param workingDays on that working day after the filing it is asked for the first time
  public record Patience(WorkingCalendar calendar, int workingDays) {
    /// The moment before which a filing has to have been made to be asked about on `day`.
    Instant endsFor(LocalDate day) {
      return calendar
          .latestStart(workingDays, day)
          .plusDays(1)
          .atStartOfDay(CivilDate.KAZAKHSTAN)
          .toInstant();
    }
  }

  /// Asks about all that have waited for long enough, some at a time. What gets no answer is left
  /// for the next round.
  public void round() {
    new Round().go(patience.endsFor(clock.today()));
  }

  private final class Round {
    private int silences;
    private boolean circuitOpen;

    void go(Instant moment) {
      List<Made> waiting = filings.madeBefore(moment, null, AT_ONCE);
      while (!waiting.isEmpty()) {
        waiting.stream().takeWhile(_ -> goesOn()).forEach(this::ask);
        // On from the last one: whoever got no answer is still in the list, and comes first in it.
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
        refunds.find(filing.refund()).map(RefundFile::refund).ifPresent(this::ask);
      } catch (NeighbourUnavailable e) {
        silences++;
        circuitOpen = e.isCircuitOpen();
      } catch (RuntimeException e) {
        // A fault in one refund keeps no other waiting.
        LOG.error("What became of refund {} was not taken note of", filing.refund(), e);
      }
    }

    /// The list may be behind: whether there is anything to ask stands in the history.
    private void ask(Refund refund) {
      if (Awaited.of(refund).filter(Awaited.REFUND_ANSWER::equals).isPresent()) {
        inquiry.about(refund);
      }
    }
  }
}
