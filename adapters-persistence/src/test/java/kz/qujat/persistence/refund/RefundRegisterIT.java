package kz.qujat.persistence.refund;

import static kz.qujat.persistence.Lives.ALMATY;
import static kz.qujat.persistence.Lives.ASTANA;
import static kz.qujat.persistence.Lives.FIRST_DAY;
import static kz.qujat.persistence.Lives.MONDAY;
import static kz.qujat.persistence.Lives.accountGiven;
import static kz.qujat.persistence.Lives.annulled;
import static kz.qujat.persistence.Lives.applicant;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.claimed;
import static kz.qujat.persistence.Lives.filed;
import static kz.qujat.persistence.Lives.later;
import static kz.qujat.persistence.Lives.moved;
import static kz.qujat.persistence.Lives.owed;
import static kz.qujat.persistence.Lives.refund;
import static kz.qujat.persistence.Lives.refused;
import static kz.qujat.persistence.Lives.registered;
import static kz.qujat.persistence.Lives.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kz.qujat.application.history.AsOf;
import kz.qujat.application.refund.OpenFilings;
import kz.qujat.application.refund.OpenFilings.Made;
import kz.qujat.application.refund.RefundRegister;
import kz.qujat.application.refund.RefundRegister.Entry;
import kz.qujat.application.refund.RefundRegister.Order;
import kz.qujat.application.refund.RefundRegister.Query;
import kz.qujat.application.refund.RefundStatus;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundPaid;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.persistence.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(Tables.class)
class RefundRegisterIT {
  private static final ApplicationId FIRST = application(1);
  private static final RefundId DUTY = refund(1);
  private static final RefundId STRAY = refund(2);

  @Autowired private RefundRegister register;
  @Autowired private OpenFilings filings;
  @Autowired private RefundProjection projection;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void theRegisterIsEmpty() {
    transaction.executeWithoutResult(_ -> projection.reset());
  }

  @Test
  void aRefundIsInTheRegisterFromTheAnnulmentOn() {
    happen(annulledWith());
    assertThat(entries(Region.ALMATY))
        .containsExactly(
            new Entry(
                DUTY,
                FIRST,
                new TicketNumber(Region.ALMATY, FIRST_DAY, 1).toString(),
                RefundStatus.AWAITING_BANK_ACCOUNT,
                Money.tenge(786),
                RefundGround.ANNULLED,
                later(2),
                null,
                null,
                1,
                4));
  }

  @Test
  void otherRegionsDoNotSeeIt() {
    happen(annulledWith());
    assertThat(entries(Region.ASTANA)).isEmpty();
  }

  @Test
  void anAccountMakesItReady() {
    happen(annulledWith(accountGiven(FIRST, DUTY)));
    assertThat(only().status()).isEqualTo(RefundStatus.READY);
  }

  @Test
  void filedItHasATerm() {
    happen(annulledWith(accountGiven(FIRST, DUTY), filed(FIRST, DUTY, 3)));
    assertThat(only())
        .extracting(Entry::status, Entry::filedAt, Entry::dueOn, Entry::version)
        .containsExactly(RefundStatus.FILED, later(3), FIRST_DAY.plusDays(8), 6L);
  }

  @Test
  void paidItKeepsWhenItWasFiled() {
    happen(
        annulledWith(
            accountGiven(FIRST, DUTY),
            filed(FIRST, DUTY, 3),
            new RefundPaid(FIRST, DUTY, 1, MONDAY)));
    assertThat(only())
        .extracting(Entry::status, Entry::filedAt)
        .containsExactly(RefundStatus.PAID, later(3));
  }

  @Test
  void refusedItIsReadyAgainForAnotherAttempt() {
    happen(
        annulledWith(
            accountGiven(FIRST, DUTY),
            filed(FIRST, DUTY, 3),
            refused(FIRST, DUTY),
            accountGiven(FIRST, DUTY)));
    assertThat(only())
        .extracting(Entry::status, Entry::attempt, Entry::filedAt, Entry::dueOn)
        .containsExactly(RefundStatus.READY, 2, null, null);
  }

  @Test
  void eachRefundOfAnApplicationGoesItsOwnWay() {
    happen(
        annulledWith(
            owed(FIRST, STRAY, 3),
            accountGiven(FIRST, STRAY),
            accountGiven(FIRST, DUTY),
            filed(FIRST, DUTY, 4)));
    assertThat(entries(Region.ALMATY))
        .extracting(Entry::id, Entry::status, Entry::version)
        .containsExactly(tuple(DUTY, RefundStatus.FILED, 8L), tuple(STRAY, RefundStatus.READY, 8L));
  }

  @Test
  void aRefundOwedToADraftGoesWithIt() {
    happen(List.of(started(FIRST, applicant(1), 0), owed(FIRST, STRAY, 1), moved(FIRST, ASTANA)));
    assertThat(entries(Region.ALMATY)).isEmpty();
    assertThat(entries(Region.ASTANA)).singleElement().extracting(Entry::ticketNumber).isNull();
  }

  @Test
  void anEventThatComesAgainChangesNothing() {
    List<ApplicationEvent> life = theLongestLife();
    happen(life);
    List<Entry> once = entries(Region.ALMATY);
    happen(life);
    assertThat(entries(Region.ALMATY)).isEqualTo(once);
  }

  @Test
  void rebuiltFromTheHistoryItIsTheSame() {
    happen(theLongestLife());
    List<Entry> before = entries(Region.ALMATY);
    theRegisterIsEmpty();
    happen(theLongestLife());
    assertThat(entries(Region.ALMATY)).isEqualTo(before);
  }

  @Test
  void aFilingIsOpenFromTheMomentItWasMadeUntilItIsAnswered() {
    happen(annulledWith(accountGiven(FIRST, DUTY), filed(FIRST, DUTY, 3)));
    assertThat(filings.madeBefore(later(3), null, 10)).isEmpty();
    assertThat(filings.madeBefore(later(4), null, 10))
        .containsExactly(new Made(DUTY, FIRST, later(3)));

    theRegisterIsEmpty();
    happen(annulledWith(accountGiven(FIRST, DUTY), filed(FIRST, DUTY, 3), refused(FIRST, DUTY)));
    assertThat(filings.madeBefore(later(4), null, 10)).isEmpty();
  }

  @Test
  void openFilingsComeInPartsLongestMadeFirst() {
    happen(
        annulledWith(
            owed(FIRST, STRAY, 2),
            accountGiven(FIRST, DUTY),
            accountGiven(FIRST, STRAY),
            filed(FIRST, STRAY, 3),
            filed(FIRST, DUTY, 4)));
    List<Made> first = filings.madeBefore(later(9), null, 1);
    assertThat(first).containsExactly(new Made(STRAY, FIRST, later(3)));
    List<Made> second = filings.madeBefore(later(9), first.getLast(), 1);
    assertThat(second).containsExactly(new Made(DUTY, FIRST, later(4)));
    assertThat(filings.madeBefore(later(9), second.getLast(), 1)).isEmpty();
  }

  @Test
  void theRegisterSaysHowOldItIs() {
    Query all = new Query(Region.ALMATY, null, Order.OPENED_AT);
    assertThat(register.page(all, 1, null).asOf())
        .isEqualTo(new AsOf(Tables.REACHED.position(), Tables.REACHED.lagMillis()));
  }

  private static List<ApplicationEvent> theLongestLife() {
    return annulledWith(
        accountGiven(FIRST, DUTY),
        filed(FIRST, DUTY, 3),
        refused(FIRST, DUTY),
        accountGiven(FIRST, DUTY));
  }

  /// An application annulled with a refund, and what came after.
  private static List<ApplicationEvent> annulledWith(ApplicationEvent... later) {
    List<ApplicationEvent> life =
        new ArrayList<>(
            List.of(
                started(FIRST, applicant(1), 0),
                registered(FIRST, ALMATY, 1, 0),
                claimed(FIRST),
                annulled(FIRST),
                owed(FIRST, DUTY, 2)));
    life.addAll(Arrays.asList(later));
    return life;
  }

  private void happen(List<ApplicationEvent> life) {
    transaction.executeWithoutResult(
        _ -> IntStream.range(0, life.size()).forEach(i -> projection.on(life.get(i), i)));
  }

  private Entry only() {
    List<Entry> entries = entries(Region.ALMATY);
    assertThat(entries).hasSize(1);
    return entries.getFirst();
  }

  private List<Entry> entries(Region region) {
    return register.page(new Query(region, null, Order.OPENED_AT), 200, null).page().items();
  }
}
