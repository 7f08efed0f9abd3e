package kz.qujat.persistence.refund;

import static kz.qujat.persistence.Lives.applicant;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.later;
import static kz.qujat.persistence.Lives.started;
import static kz.qujat.persistence.RefundLives.accountGiven;
import static kz.qujat.persistence.RefundLives.closedOnPaper;
import static kz.qujat.persistence.RefundLives.filed;
import static kz.qujat.persistence.RefundLives.lapsed;
import static kz.qujat.persistence.RefundLives.owed;
import static kz.qujat.persistence.RefundLives.refund;
import static kz.qujat.persistence.RefundLives.refused;
import static kz.qujat.persistence.RefundLives.reminded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.qujat.application.refund.RefundList;
import kz.qujat.application.refund.RefundList.Entry;
import kz.qujat.application.refund.RefundList.Order;
import kz.qujat.application.refund.RefundList.Query;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.Payer.OnPaper;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.persistence.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// How refunds end when no account can be named, or none is named.
@SpringJUnitConfig({Tables.class, ToldRefunds.class})
class RefundEndsIT {
  private static final ApplicationId FIRST = application(1);
  private static final RefundId DUTY = refund(1);
  private static final RefundId STRAY = refund(2);

  @Autowired private RefundList register;
  @Autowired private ToldRefunds told;

  @BeforeEach
  void oneRefund() {
    told.nothing();
    told.life(started(FIRST, applicant(1), 0));
    told.refund(owed(FIRST, DUTY, 2));
  }

  @Test
  void aRefundLapsesWithoutAnAccount() {
    told.refund(reminded(FIRST, DUTY), lapsed(FIRST, DUTY));

    assertThat(only())
        .extracting(Entry::status, Entry::filedAt)
        .containsExactly(RefundStatus.LAPSED, null);
  }

  @Test
  void aRejectedRefundLapsesToo() {
    told.refund(
        accountGiven(FIRST, DUTY),
        filed(FIRST, DUTY, 3),
        refused(FIRST, DUTY),
        lapsed(FIRST, DUTY));

    assertThat(only())
        .extracting(Entry::status, Entry::filedAt)
        .containsExactly(RefundStatus.LAPSED, later(3));
  }

  @Test
  void theRefundOfAPayerWithoutAnIinIsClosedOnPaper() {
    told.refund(owed(FIRST, STRAY, new OnPaper(new NonCitizenPayerId(UUID.randomUUID())), 3));

    assertThat(entries().getLast().status()).isEqualTo(RefundStatus.ON_PAPER);

    told.refund(closedOnPaper(FIRST, STRAY));

    assertThat(entries().getLast().status()).isEqualTo(RefundStatus.CLOSED_ON_PAPER);
  }

  private Entry only() {
    List<Entry> entries = entries();
    assertThat(entries).hasSize(1);
    return entries.getFirst();
  }

  private List<Entry> entries() {
    return register.page(new Query(Region.ALMATY, null, Order.OPENED_AT), 200, null).page().items();
  }
}
