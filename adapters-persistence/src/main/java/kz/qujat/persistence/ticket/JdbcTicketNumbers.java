package kz.qujat.persistence.ticket;

import java.time.LocalDate;
import kz.qujat.application.lifecycle.TicketNumbers;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.ticket.TicketNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Draws ticket numbers from counters in the table `ticket_counter`.
@Component
final class JdbcTicketNumbers implements TicketNumbers {
  private final JdbcClient database;

  JdbcTicketNumbers(JdbcClient database) {
    this.database = database;
  }

  @Override
  public TicketNumber next(Region region, LocalDate day) {
    int number =
        database
            .sql(
                """
                insert into ticket_counter as counter (region, day, last) values (?, ?, 1)
                on conflict (region, day) do update set last = counter.last + 1
                returning last
                """)
            .params(region.code(), day)
            .query(Integer.class)
            .single();
    return new TicketNumber(region, day, number);
  }
}
