package kz.qujat.persistence.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kz.qujat.application.lifecycle.TicketNumbers;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.persistence.Race;
import kz.qujat.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TicketNumbersIT {
  private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  private final DataSource source = TestDatabase.fresh().runtime();
  private final TransactionTemplate transaction =
      new TransactionTemplate(new JdbcTransactionManager(source));
  private final TicketNumbers tickets = new JdbcTicketNumbers(JdbcClient.create(source));

  @Test
  void theFirstTicketOfADayIsNumberOne() {
    assertThat(tickets.next(Region.ALMATY, MONDAY))
        .isEqualTo(new TicketNumber(Region.ALMATY, MONDAY, 1));
  }

  @Test
  void everyRegionAndDayHasItsOwnCounter() {
    tickets.next(Region.ALMATY, MONDAY);
    assertThat(
            List.of(
                tickets.next(Region.ASTANA, MONDAY).number(),
                tickets.next(Region.ALMATY, TUESDAY).number(),
                tickets.next(Region.ALMATY, MONDAY).number()))
        .containsExactly(1, 1, 2);
  }

  @Test
  void aNumberOfARolledBackTransactionIsDrawnAgain() {
    transaction.executeWithoutResult(status -> {
      tickets.next(Region.ALMATY, MONDAY);
      status.setRollbackOnly();
    });
    assertThat(tickets.next(Region.ALMATY, MONDAY).number()).isEqualTo(1);
  }

  @Test
  void simultaneousTransactionsThatPartlyFailLeaveNoGap() throws Exception {
    AtomicInteger runners = new AtomicInteger();
    List<Integer> drawn =
        Race.of(24, () -> draw(runners.incrementAndGet() % 3 == 0)).stream()
            .filter(number -> number > 0)
            .sorted()
            .toList();
    assertThat(drawn).isEqualTo(IntStream.rangeClosed(1, 16).boxed().toList());
  }

  private int draw(boolean inVain) {
    return transaction.execute(status -> {
      int number = tickets.next(Region.ALMATY, MONDAY).number();
      if (inVain) {
        status.setRollbackOnly();
      }
      return inVain ? 0 : number;
    });
  }
}
