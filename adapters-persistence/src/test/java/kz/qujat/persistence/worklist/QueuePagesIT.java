package kz.qujat.persistence.worklist;

import static kz.qujat.persistence.Lives.ALMATY;
import static kz.qujat.persistence.Lives.DANA;
import static kz.qujat.persistence.Lives.applicant;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.claimed;
import static kz.qujat.persistence.Lives.registered;
import static kz.qujat.persistence.Lives.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.review.Worklist.Entry;
import kz.qujat.application.review.Worklist.Order;
import kz.qujat.application.review.Worklist.Query;
import kz.qujat.application.review.Worklist.Queue;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.persistence.EmptyTables;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.readmodel.Batches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(Tables.class)
class QueuePagesIT {
  private static final ApplicationId FIRST = application(1);
  private static final ApplicationId SECOND = application(2);
  private static final ApplicationId THIRD = application(3);
  private static final Query ALL = new Query(Region.ALMATY, null, null, Order.REGISTERED_AT);

  @Autowired private Worklist worklist;
  @Autowired private WorklistProjection projection;
  @Autowired private EmptyTables emptyTables;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void theQueueIsEmpty() {
    transaction.executeWithoutResult(_ -> emptyTables.of("worklist"));
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void everyOrderIsReadPageByPageWithoutGapsOrDuplicates(Order order) {
    IntStream.rangeClosed(1, 7)
        .forEach(n -> happen(started(application(n), applicant(n), 0), wait(n)));
    Query query = new Query(Region.ALMATY, null, null, order);
    assertThat(pageByPage(query, 2))
        .hasSize(7)
        .isEqualTo(entries(query))
        .extracting(Entry::id)
        .startsWith(application(2), application(4), application(6), application(1));
  }

  /// Half of them are registered on Monday, the others on Tuesday, so that the order has ties.
  private static ApplicationEvent wait(int number) {
    return registered(application(number), ALMATY, number, number % 2);
  }

  @Test
  void theQueueCanBeFilteredByStatus() {
    threeOfWhichDanaHoldsTheSecond();
    Query waiting = new Query(Region.ALMATY, Status.REGISTERED, null, Order.DUE_ON);
    assertThat(entries(waiting)).extracting(Entry::id).containsExactly(FIRST, THIRD);
  }

  @Test
  void theQueueCanBeFilteredByHolder() {
    threeOfWhichDanaHoldsTheSecond();
    Query mine = new Query(Region.ALMATY, null, DANA, Order.WINDOW_CLOSES_ON);
    assertThat(entries(mine)).extracting(Entry::id).containsExactly(SECOND);
  }

  @Test
  void theTotalCountsAllPages() {
    threeOfWhichDanaHoldsTheSecond();
    assertThat(worklist.page(ALL, 1, null).total()).isEqualTo(3);
  }

  @Test
  void aCursorOfAnotherOrderIsUnknown() {
    threeOfWhichDanaHoldsTheSecond();
    String cursor = worklist.page(ALL, 1, null).page().nextCursor();
    Query other = new Query(Region.ALMATY, null, null, Order.DUE_ON);
    assertThatThrownBy(() -> worklist.page(other, 1, cursor)).isInstanceOf(InvalidCursor.class);
  }

  @Test
  void aCursorOfAnotherFilterIsUnknown() {
    threeOfWhichDanaHoldsTheSecond();
    String cursor = worklist.page(ALL, 1, null).page().nextCursor();
    Query other = new Query(Region.ALMATY, Status.REGISTERED, null, Order.REGISTERED_AT);
    assertThatThrownBy(() -> worklist.page(other, 1, cursor)).isInstanceOf(InvalidCursor.class);
  }

  private void threeOfWhichDanaHoldsTheSecond() {
    happen(started(FIRST, applicant(1), 0), registered(FIRST, ALMATY, 1, 0));
    happen(started(SECOND, applicant(2), 0), registered(SECOND, ALMATY, 2, 1), claimed(SECOND));
    happen(started(THIRD, applicant(3), 0), registered(THIRD, ALMATY, 3, 2));
  }

  private void happen(ApplicationEvent... life) {
    happen(List.of(life));
  }

  private void happen(List<ApplicationEvent> life) {
    transaction.executeWithoutResult(_ ->
        IntStream.range(0, life.size()).forEach(i -> projection.apply(Batches.of(life.get(i), i))));
  }

  private List<Entry> entries(Query query) {
    return worklist.page(query, 200, null).page().items();
  }

  private List<Entry> pageByPage(Query query, int limit) {
    List<Entry> entries = new ArrayList<>();
    String cursor = null;
    do {
      Queue queue = worklist.page(query, limit, cursor);
      entries.addAll(queue.page().items());
      cursor = queue.page().nextCursor();
    } while (cursor != null);
    return entries;
  }
}
