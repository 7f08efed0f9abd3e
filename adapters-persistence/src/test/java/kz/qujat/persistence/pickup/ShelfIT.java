package kz.qujat.persistence.pickup;

import static kz.qujat.persistence.Lives.ALMATY;
import static kz.qujat.persistence.Lives.ASTANA;
import static kz.qujat.persistence.Lives.FIRST_DAY;
import static kz.qujat.persistence.Lives.MONDAY;
import static kz.qujat.persistence.Lives.applicant;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.approved;
import static kz.qujat.persistence.Lives.claimed;
import static kz.qujat.persistence.Lives.madeAndIssued;
import static kz.qujat.persistence.Lives.registered;
import static kz.qujat.persistence.Lives.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.application.pickup.CardsAtPoint;
import kz.qujat.application.pickup.CardsAtPoint.Entry;
import kz.qujat.application.pickup.CardsAtPoint.Row;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.persistence.EmptyTables;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.readmodel.Batches;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(Tables.class)
class ShelfIT {
  private static final int APPROVED = 0;
  private static final int MADE = 2;
  private static final int DELIVERED = 3;
  private static final int ISSUED = 4;

  @Autowired private CardsAtPoint cardsAtPoint;
  @Autowired private CardAtPointProjection projection;
  @Autowired private EmptyTables emptyTables;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void theShelfIsEmpty() {
    transaction.executeWithoutResult(_ -> emptyTables.of("card_at_point"));
  }

  @Test
  void aCardIsListedFromItsManufacture() {
    comes(1, MADE);
    assertThat(entries(null))
        .containsExactly(
            new Entry(
                application(1),
                new TicketNumber(Region.ALMATY, FIRST_DAY, 1).toString(),
                Status.MANUFACTURED,
                MONDAY,
                FIRST_DAY.plusDays(15),
                5));
  }

  @Test
  void aCardThatIsNotManufacturedIsNotListed() {
    comes(1, APPROVED);
    assertThat(entries(null)).isEmpty();
  }

  @Test
  void anotherPointDoesNotSeeIt() {
    comes(1, MADE);
    assertThat(cardsAtPoint.page(ASTANA, null, 200, null).page().items()).isEmpty();
  }

  @Test
  void aDeliveredCardIsReadyForPickup() {
    comes(1, DELIVERED);
    assertThat(entries(null))
        .singleElement()
        .extracting(Entry::status)
        .isEqualTo(Status.READY_FOR_PICKUP);
  }

  @Test
  void anIssuedCardIsListedOnlyOnRequest() {
    comes(1, ISSUED);
    assertThat(entries(null)).isEmpty();
    assertThat(entries(Status.ISSUED)).extracting(Entry::id).containsExactly(application(1));
  }

  @Test
  void theListCanBeFilteredByStatus() {
    comes(1, MADE);
    comes(2, DELIVERED);
    assertThat(entries(Status.MANUFACTURED)).extracting(Entry::id).containsExactly(application(1));
    assertThat(entries(Status.READY_FOR_PICKUP))
        .extracting(Entry::id)
        .containsExactly(application(2));
  }

  @Test
  void theListIsReadPageByPageWithoutGapsOrDuplicates() {
    IntStream.rangeClosed(1, 7).forEach(n -> comes(n, n % 2 == 0 ? MADE : DELIVERED));
    List<Entry> pages = new ArrayList<>();
    String cursor = null;
    do {
      Row row = cardsAtPoint.page(ALMATY, null, 2, cursor);
      pages.addAll(row.page().items());
      cursor = row.page().nextCursor();
    } while (cursor != null);
    assertThat(pages).hasSize(7).isEqualTo(entries(null));
  }

  @Test
  void aCursorOfAnotherStatusOrPointIsUnknown() {
    comes(1, MADE);
    comes(2, MADE);
    String cursor = cardsAtPoint.page(ALMATY, null, 1, null).page().nextCursor();
    assertThat(cursor).isNotNull();
    assertThatThrownBy(() -> cardsAtPoint.page(ALMATY, Status.MANUFACTURED, 1, cursor))
        .isInstanceOf(InvalidCursor.class);
    assertThatThrownBy(() -> cardsAtPoint.page(ASTANA, null, 1, cursor))
        .isInstanceOf(InvalidCursor.class);
  }

  @Test
  void anEventAppliedAgainChangesNothing() {
    comes(1, DELIVERED);
    List<Entry> once = entries(null);
    comes(1, MADE);
    assertThat(entries(null)).isEqualTo(once);
  }

  @Test
  void aRebuiltListHasTheSameRows() {
    comes(1, DELIVERED);
    List<Entry> before = entries(null);
    theShelfIsEmpty();
    comes(1, DELIVERED);
    assertThat(entries(null)).isEqualTo(before);
  }

  @Test
  void theShelfSaysHowOldItIs() {
    assertThat(cardsAtPoint.page(ALMATY, null, 1, null).asOf())
        .isEqualTo(new ReadModelAge(Tables.REACHED.position(), Tables.REACHED.lagMillis()));
  }

  /// Applies the events of an application up to its approval, and the first `steps` of those from
  /// the acceptance by the central node to the issue of the card.
  private void comes(int number, int steps) {
    ApplicationId id = application(number);
    List<ApplicationEvent> life =
        new ArrayList<>(
            List.of(
                started(id, applicant(number), 0),
                registered(id, ALMATY, number, 0),
                claimed(id),
                approved(id)));
    life.addAll(madeAndIssued(id).subList(0, steps));
    transaction.executeWithoutResult(_ ->
        IntStream.range(0, life.size()).forEach(i -> projection.apply(Batches.of(life.get(i), i))));
  }

  private List<Entry> entries(@Nullable Status status) {
    return cardsAtPoint.page(ALMATY, status, 200, null).page().items();
  }
}
