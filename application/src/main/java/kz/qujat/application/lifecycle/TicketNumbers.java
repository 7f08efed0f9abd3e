package kz.qujat.application.lifecycle;

import java.time.LocalDate;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.ticket.TicketNumber;

/// The gapless counters of registration tickets, one per region and day. A number drawn in a
/// transaction that does not commit is drawn again.
public interface TicketNumbers {
  /// Returns the next number, within the transaction of the command.
  TicketNumber next(Region region, LocalDate day);
}
