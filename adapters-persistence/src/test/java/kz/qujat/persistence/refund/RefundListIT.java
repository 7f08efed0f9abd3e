package kz.qujat.persistence.refund;

import static kz.qujat.persistence.Lives.ALMATY;
import static kz.qujat.persistence.Lives.ASTANA;
import static kz.qujat.persistence.Lives.FIRST_DAY;
import static kz.qujat.persistence.Lives.annulled;
import static kz.qujat.persistence.Lives.applicant;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.claimed;
import static kz.qujat.persistence.Lives.later;
import static kz.qujat.persistence.Lives.moved;
import static kz.qujat.persistence.Lives.registered;
import static kz.qujat.persistence.Lives.started;
import static kz.qujat.persistence.RefundLives.accountGiven;
import static kz.qujat.persistence.RefundLives.filed;
import static kz.qujat.persistence.RefundLives.owed;
import static kz.qujat.persistence.RefundLives.refund;
import static kz.qujat.persistence.RefundLives.refused;
import static kz.qujat.persistence.RefundLives.repaid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.application.refund.RefundList;
import kz.qujat.application.refund.RefundList.Entry;
import kz.qujat.application.refund.RefundList.Order;
import kz.qujat.application.refund.RefundList.Query;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.persistence.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig({Tables.class, ToldRefunds.class})
class RefundListIT {
  private static final ApplicationId FIRST = application(1);
  private static final RefundId DUTY = refund(1);
  private static final RefundId STRAY = refund(2);

  @Autowired private RefundList register;
  @Autowired private ToldRefunds told;

  /// Creates an annulled application with a refund.
  @BeforeEach
  void annulledWithARefund() {
    told.nothing();
    told.life(
        started(FIRST, applicant(1), 0),
        registered(FIRST, ALMATY, 1, 0),
        claimed(FIRST),
        annulled(FIRST));
    told.refund(owed(FIRST, DUTY, 2));
  }

  @Test
  void aRefundIsInTheRegisterFromTheAnnulmentOn() {
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
                0));
  }

  @Test
  void otherRegionsDoNotSeeIt() {
    assertThat(entries(Region.ASTANA)).isEmpty();
  }

  @Test
  void aRefundWithAnAccountIsReady() {
    told.refund(accountGiven(FIRST, DUTY));

    assertThat(only().status()).isEqualTo(RefundStatus.READY);
  }

  @Test
  void aFiledRefundHasADueDay() {
    told.refund(accountGiven(FIRST, DUTY), filed(FIRST, DUTY, 3));

    assertThat(only())
        .extracting(Entry::status, Entry::filedAt, Entry::dueOn)
        .containsExactly(RefundStatus.FILED, later(3), FIRST_DAY.plusDays(8));
  }

  @Test
  void aRefundHasAVersionOfItsOwn() {
    told.refund(accountGiven(FIRST, DUTY), filed(FIRST, DUTY, 3));

    assertThat(only().version()).isEqualTo(2);
  }

  @Test
  void aPaidRefundKeepsTheDayItWasFiled() {
    told.refund(accountGiven(FIRST, DUTY), filed(FIRST, DUTY, 3), repaid(FIRST, DUTY));

    assertThat(only())
        .extracting(Entry::status, Entry::filedAt)
        .containsExactly(RefundStatus.PAID, later(3));
  }

  @Test
  void aRejectedRefundCanBeFiledInAnotherAttempt() {
    told.refund(
        accountGiven(FIRST, DUTY),
        filed(FIRST, DUTY, 3),
        refused(FIRST, DUTY),
        accountGiven(FIRST, DUTY));

    assertThat(only())
        .extracting(Entry::status, Entry::attempt, Entry::filedAt, Entry::dueOn)
        .containsExactly(RefundStatus.READY, 2, null, null);
  }

  @Test
  void refundsOfOneApplicationAreIndependent() {
    told.refund(
        owed(FIRST, STRAY, 3),
        accountGiven(FIRST, STRAY),
        accountGiven(FIRST, DUTY),
        filed(FIRST, DUTY, 4));

    assertThat(entries(Region.ALMATY))
        .extracting(Entry::id, Entry::status, Entry::version)
        .containsExactly(tuple(DUTY, RefundStatus.FILED, 2L), tuple(STRAY, RefundStatus.READY, 1L));
  }

  @Test
  void aRefundMovesWithItsDraftToAnotherRegion() {
    told.nothing();
    told.life(started(FIRST, applicant(1), 0));
    told.refund(owed(FIRST, STRAY, 1));
    told.life(moved(FIRST, ASTANA));

    assertThat(entries(Region.ALMATY)).isEmpty();
    assertThat(entries(Region.ASTANA)).singleElement().extracting(Entry::ticketNumber).isNull();
  }

  @Test
  void anEventAppliedAgainChangesNothing() {
    theLongestLife();
    List<Entry> once = entries(Region.ALMATY);

    told.again();

    assertThat(entries(Region.ALMATY)).isEqualTo(once);
  }

  @Test
  void aRebuiltRegisterHasTheSameRows() {
    theLongestLife();
    List<Entry> before = entries(Region.ALMATY);

    told.rebuild();

    assertThat(entries(Region.ALMATY)).isEqualTo(before);
  }

  @Test
  void theRegisterSaysHowOldItIs() {
    Query all = new Query(Region.ALMATY, null, Order.OPENED_AT);

    assertThat(register.page(all, 1, null).asOf())
        .isEqualTo(new ReadModelAge(Tables.REACHED.position(), Tables.REACHED.lagMillis()));
  }

  private void theLongestLife() {
    told.refund(
        accountGiven(FIRST, DUTY),
        filed(FIRST, DUTY, 3),
        refused(FIRST, DUTY),
        accountGiven(FIRST, DUTY));
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
