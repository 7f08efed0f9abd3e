package kz.qujat.persistence.worklist;

import static kz.qujat.persistence.Lives.AIDOS;
import static kz.qujat.persistence.Lives.ALMATY;
import static kz.qujat.persistence.Lives.ASTANA;
import static kz.qujat.persistence.Lives.DANA;
import static kz.qujat.persistence.Lives.FIRST_DAY;
import static kz.qujat.persistence.Lives.annulled;
import static kz.qujat.persistence.Lives.applicant;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.approved;
import static kz.qujat.persistence.Lives.claimed;
import static kz.qujat.persistence.Lives.givenBack;
import static kz.qujat.persistence.Lives.holderChanged;
import static kz.qujat.persistence.Lives.later;
import static kz.qujat.persistence.Lives.paid;
import static kz.qujat.persistence.Lives.reassigned;
import static kz.qujat.persistence.Lives.registered;
import static kz.qujat.persistence.Lives.rejected;
import static kz.qujat.persistence.Lives.started;
import static kz.qujat.persistence.Lives.takenBack;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.review.Worklist.Entry;
import kz.qujat.application.review.Worklist.Order;
import kz.qujat.application.review.Worklist.Query;
import kz.qujat.application.review.Worklist.Queue;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.persistence.EmptyTables;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.readmodel.Batches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(Tables.class)
class WorklistIT {
  private static final ApplicationId FIRST = application(1);
  private static final Query ALL = new Query(Region.ALMATY, null, null, Order.REGISTERED_AT);

  @Autowired private Worklist worklist;
  @Autowired private WorklistProjection projection;
  @Autowired private EmptyTables emptyTables;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void theQueueIsEmpty() {
    transaction.executeWithoutResult(_ -> emptyTables.of("worklist"));
  }

  @Test
  void aRegisteredApplicationWaitsInItsRegion() {
    happen(started(FIRST, applicant(1), 0), registered(FIRST, ALMATY, 1, 0));
    assertThat(entries(ALL))
        .containsExactly(
            new Entry(
                FIRST,
                new TicketNumber(Region.ALMATY, FIRST_DAY, 1).toString(),
                Status.REGISTERED,
                later(0),
                FIRST_DAY.plusDays(15),
                FIRST_DAY.plusDays(10),
                null,
                1));
  }

  @Test
  void otherRegionsDoNotSeeIt() {
    happen(started(FIRST, applicant(1), 0), registered(FIRST, ASTANA, 1, 0));
    assertThat(entries(ALL)).isEmpty();
  }

  @Test
  void theOfficerWhoClaimsAnApplicationHoldsIt() {
    happen(started(FIRST, applicant(1), 0), registered(FIRST, ALMATY, 1, 0), claimed(FIRST));
    assertThat(entries(ALL)).singleElement().extracting(Entry::holder).isEqualTo(DANA);
  }

  @Test
  void theOfficerToWhomAnApplicationIsReassignedHoldsIt() {
    happen(
        started(FIRST, applicant(1), 0),
        registered(FIRST, ALMATY, 1, 0),
        claimed(FIRST),
        reassigned(FIRST));

    assertThat(entries(ALL)).singleElement().extracting(Entry::holder).isEqualTo(AIDOS);
  }

  @ParameterizedTest
  @MethodSource("waysBackIntoTheQueue")
  void anApplicationTakenFromItsOfficerWaitsAgain(ApplicationEvent back) {
    happen(started(FIRST, applicant(1), 0), registered(FIRST, ALMATY, 1, 0), claimed(FIRST), back);
    assertThat(entries(ALL))
        .singleElement()
        .extracting(Entry::status, Entry::holder)
        .containsExactly(Status.REGISTERED, null);
  }

  private static List<ApplicationEvent> waysBackIntoTheQueue() {
    return List.of(givenBack(FIRST), takenBack(FIRST));
  }

  @Test
  void anApprovedApplicationLeavesTheQueue() {
    happen(
        started(FIRST, applicant(1), 0),
        registered(FIRST, ALMATY, 1, 0),
        claimed(FIRST),
        approved(FIRST));
    assertThat(entries(ALL)).isEmpty();
  }

  @Test
  void anAnnulledApplicationLeavesTheQueue() {
    happen(
        started(FIRST, applicant(1), 0),
        registered(FIRST, ALMATY, 1, 0),
        claimed(FIRST),
        annulled(FIRST));
    assertThat(entries(ALL)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("waysBackToTheOfficer")
  void anApplicationWhoseCardIsNotMadeReturnsToItsOfficer(ApplicationEvent back) {
    happen(
        started(FIRST, applicant(1), 0),
        registered(FIRST, ALMATY, 1, 0),
        claimed(FIRST),
        approved(FIRST),
        back);
    assertThat(entries(ALL))
        .singleElement()
        .extracting(Entry::status, Entry::holder)
        .containsExactly(Status.UNDER_REVIEW, DANA);
  }

  private static List<ApplicationEvent> waysBackToTheOfficer() {
    return List.of(rejected(FIRST), holderChanged(FIRST));
  }

  @Test
  void theVersionFollowsEveryEvent() {
    happen(started(FIRST, applicant(1), 0), registered(FIRST, ALMATY, 1, 0), paid(FIRST));
    assertThat(entries(ALL)).singleElement().extracting(Entry::version).isEqualTo(2L);
  }

  @Test
  void anEventAppliedAgainChangesNothing() {
    List<ApplicationEvent> life =
        List.of(
            started(FIRST, applicant(1), 0),
            registered(FIRST, ALMATY, 1, 0),
            claimed(FIRST),
            givenBack(FIRST));
    happen(life);
    List<Entry> once = entries(ALL);
    happen(life);
    assertThat(entries(ALL)).isEqualTo(once);
  }

  @Test
  void aRebuiltQueueHasTheSameRows() {
    List<ApplicationEvent> life =
        List.of(started(FIRST, applicant(1), 0), registered(FIRST, ALMATY, 1, 0), claimed(FIRST));
    happen(life);
    List<Entry> before = entries(ALL);
    theQueueIsEmpty();
    happen(life);
    assertThat(entries(ALL)).isEqualTo(before);
  }

  @Test
  void theQueueSaysHowOldItIs() {
    assertThat(worklist.page(ALL, 1, null))
        .extracting(Queue::position, Queue::lagMillis)
        .containsExactly(Tables.REACHED.position(), Tables.REACHED.lagMillis());
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
}
