package kz.qujat.application.lifecycle;

import java.time.LocalDate;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.ticket.TicketNumber;

/// The counters of registration tickets, one for each region and day, without gaps: a number drawn
/// in a transaction that does not commit is drawn again.
public interface TicketNumbers {
  /// The next number, in the command's own transaction.
  TicketNumber next(Region region, LocalDate day);
}
