package kz.qujat.domain.supervision;

import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Things.*;
import static kz.qujat.domain.supervision.Awaited.*;
import static kz.qujat.domain.supervision.Clock.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.refund.BankAccountReminder;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.WaitLimits.Limit;
import org.junit.jupiter.api.Test;

/// What a refund waits for. The money was paid at noon on Thursday 5 March 2026, and the case was
/// opened four hours later.
class RefundExpectationTest {
  private static final LocalDate THREE_YEARS_LATER = LocalDate.of(2029, 3, 5);
  private static final Instant END_OF_FRIDAY = Instant.parse("2026-03-06T19:00:00Z");
  private static final List<RefundEvent> OPENED = List.of(opened(PAID_BY_DANA));
  private static final List<RefundEvent> READY = and(OPENED, accountGiven(ACCOUNT, 5));
  private static final List<RefundEvent> FILED =
      and(READY, new RefundFiled(REFUND, APPLICATION, 1, LocalDate.of(2026, 3, 13), hours(6)));

  @Test
  void aRefundThatWasNeverOpenedWaitsForNothing() {
    assertThat(CurrentWait.ofRefund(List.of(), Clock.LIMITS)).isEmpty();
  }

  @Test
  void anAccountIsExpectedOfTheBeneficiaryWhileTheMoneyCanBeClaimed() {
    assertThat(after(OPENED))
        .isEqualTo(
            new CurrentWait(wait(BANK_ACCOUNT, 0), hours(4), END_OF_FRIDAY, THREE_YEARS_LATER));
  }

  @Test
  void aRefundWithAnAccountIsToBeFiled() {
    assertThat(after(READY))
        .isEqualTo(new CurrentWait(wait(FILING, 1), hours(5), END_OF_FRIDAY, null));
  }

  @Test
  void anotherAccountDoesNotRestartTheWait() {
    assertThat(after(and(READY, accountGiven(ANOTHER_ACCOUNT, 9)))).isEqualTo(after(READY));
  }

  @Test
  void aReminderDoesNotRestartTheWait() {
    var reminded =
        new AccountReminderDue(
            REFUND, APPLICATION, BankAccountReminder.AFTER_7_DAYS, hours(7 * 24));

    assertThat(after(and(OPENED, reminded))).isEqualTo(after(OPENED));
  }

  @Test
  void theTaxAuthorityIsLateFromTheDayAfterTheTermItWasGivenWhateverTheCalendarSaysByNow() {
    assertThat(after(FILED))
        .isEqualTo(
            new CurrentWait(
                wait(REFUND_ANSWER, 2), hours(6), Instant.parse("2026-03-13T19:00:00Z"), null));
  }

  @Test
  void aRefundWhoseLastDayIsNearIsLookedAtWheneverTheWaitBegan() {
    Instant late = Instant.parse("2029-02-20T07:00:00Z");
    CurrentWait account =
        after(and(FILED, new RefundRejected(REFUND, APPLICATION, 1, "ACCOUNT_CLOSED", late)));

    assertThat(account.subject()).isEqualTo(wait(BANK_ACCOUNT, 3));
    assertThat(account.since()).isEqualTo(late);
    // 30 days before the beginning of the last day of the three years.
    assertThat(account.until()).isEqualTo(Instant.parse("2029-02-02T19:00:00Z"));
    assertThat(account.lastDay()).isEqualTo(THREE_YEARS_LATER);
    assertThat(account.isLateAt(late)).isTrue();
  }

  @Test
  void aRefundOnPaperIsASupervisorsToSettle() {
    assertThat(after(List.of(opened(PAID_BY_A_COMPANY))))
        .isEqualTo(new CurrentWait(wait(PAPER_REFUND, 0), hours(4), END_OF_FRIDAY, null));
  }

  @Test
  void nothingIsExpectedOnceTheMoneyWasPaid() {
    var paid = and(FILED, new RefundPaid(REFUND, APPLICATION, 1, hours(8)));

    assertThat(CurrentWait.ofRefund(paid, Clock.LIMITS)).isEmpty();
  }

  @Test
  void everyWaitHasToHaveALimit() {
    Map<Awaited, Limit> some = new EnumMap<>(Clock.USUAL);
    some.remove(DELIVERY);

    assertThatThrownBy(() -> Clock.limits(some)).hasMessageContaining("DELIVERY");
  }

  private static RefundOpened opened(Payer beneficiary) {
    return new RefundOpened(
        REFUND,
        APPLICATION,
        PAYMENT,
        DUTY,
        beneficiary,
        RefundGround.ANNULLED,
        BANK_1,
        hours(0),
        hours(4));
  }

  private static RefundAccountGiven accountGiven(Digest account, int hour) {
    return new RefundAccountGiven(REFUND, APPLICATION, account, hours(hour));
  }

  private static CurrentWait after(List<RefundEvent> history) {
    return CurrentWait.ofRefund(history, Clock.LIMITS).orElseThrow();
  }

  private static RefundWait wait(Awaited awaited, long began) {
    return new RefundWait(REFUND, awaited, began);
  }

  private static List<RefundEvent> and(List<RefundEvent> before, RefundEvent... more) {
    return Stream.concat(before.stream(), Stream.of(more)).toList();
  }
}
