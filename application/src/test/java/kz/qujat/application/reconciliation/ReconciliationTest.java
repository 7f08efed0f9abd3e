package kz.qujat.application.reconciliation;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.supervision.Discrepancy.Book;
import org.junit.jupiter.api.Test;

class ReconciliationTest extends TwoBooks {
  private void itIs(String moment) {
    rehearsal.clock.moveTo(Instant.parse(moment));
  }

  private List<LocalDate> days(Book book) {
    return registers.kept.stream()
        .filter(one -> one.book() == book)
        .map(ReconciliationReport::day)
        .toList();
  }

  @Test
  void aDayIsComparedOnceItHasBeenOverForHours() {
    itIs("2026-03-16T21:59:00Z");
    reconciliationService.run();
    itIs("2026-03-16T22:00:00Z");
    reconciliationService.run();
    reconciliationService.run();
    assertThat(days(Book.PAYMENTS)).containsExactly(DAY.minusDays(1), DAY);
    assertThat(days(Book.ORDERS)).containsExactly(DAY.minusDays(1), DAY);
  }

  @Test
  void daysMissedAreMadeUpForOneAfterTheOther() {
    itIs("2026-03-16T22:00:00Z");
    reconciliationService.run();
    itIs("2026-03-19T22:00:00Z");
    reconciliationService.run();
    assertThat(days(Book.PAYMENTS))
        .containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(3));
  }

  @Test
  void aDayComparedByHandLeavesThoseBeforeItToTheRound() {
    itIs("2026-03-16T22:00:00Z");
    reconciliationService.run();
    itIs("2026-03-19T22:00:00Z");
    reconciliationService.reconcile(Book.PAYMENTS, DAY.plusDays(3));
    reconciliationService.run();
    assertThat(days(Book.PAYMENTS))
        .containsExactly(DAY, DAY.plusDays(3), DAY.plusDays(1), DAY.plusDays(2));
  }

  @Test
  void aDayThatCannotBeReadKeepsNoOtherWaiting() {
    itIs("2026-03-16T22:00:00Z");
    reconciliationService.run();
    itIs("2026-03-19T22:00:00Z");
    registers.unreadable.add(DAY.plusDays(1));
    reconciliationService.run();
    assertThat(days(Book.PAYMENTS)).containsExactly(DAY, DAY.plusDays(2), DAY.plusDays(3));
    registers.unreadable.clear();
    reconciliationService.run();
    assertThat(days(Book.PAYMENTS)).last().isEqualTo(DAY.plusDays(1));
  }

  @Test
  void aClockThatIsSetBackHasNoDayComparedTwice() {
    itIs("2026-03-19T22:00:00Z");
    reconciliationService.run();
    itIs("2026-03-16T22:00:00Z");
    reconciliationService.run();
    assertThat(days(Book.PAYMENTS)).containsExactly(DAY.plusDays(3));
  }

  @Test
  void anAbsenceOfYearsIsNotMadeUpFor() {
    itIs("2026-03-16T22:00:00Z");
    reconciliationService.run();
    itIs("2028-03-16T22:00:00Z");
    reconciliationService.run();
    assertThat(days(Book.PAYMENTS)).hasSize(1 + 32).endsWith(LocalDate.of(2028, 3, 16));
  }

  @Test
  void aNeighbourThatDoesNotAnswerKeepsNoOtherWaiting() {
    itIs("2026-03-16T22:00:00Z");
    toTheGateway.cut();
    reconciliationService.run();
    assertThat(days(Book.PAYMENTS)).isEmpty();
    assertThat(days(Book.ORDERS)).containsExactly(DAY);
    toTheGateway.mend();
    reconciliationService.run();
    assertThat(days(Book.PAYMENTS)).containsExactly(DAY);
    assertThat(days(Book.ORDERS)).containsExactly(DAY);
  }

  @Test
  void aDayThatFailsStopsNoOtherDayAndNoOtherNeighbour() {
    itIs("2026-03-16T22:00:00Z");
    reconciliationService.run();
    itIs("2026-03-19T22:00:00Z");
    registers.stumblingBlocks.add(DAY.plusDays(1));
    reconciliationService.run();
    assertThat(days(Book.PAYMENTS)).containsExactly(DAY, DAY.plusDays(2), DAY.plusDays(3));
    assertThat(days(Book.ORDERS)).hasSize(4);
    assertThat(reconciliationService.missing(Book.PAYMENTS)).containsExactly(DAY.plusDays(1));
    assertThat(reconciliationService.missing(Book.ORDERS)).isEmpty();
  }

  @Test
  void whoeverAsksByHandIsToldThatANeighbourDoesNotAnswer() {
    toTheNode.cut();
    assertThatThrownBy(() -> reconciliationService.reconcile(Book.ORDERS, DAY))
        .isInstanceOf(NeighbourUnavailable.class);
    assertThat(registers.kept).isEmpty();
  }
}
