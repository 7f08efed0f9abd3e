package kz.qujat.domain.refund;

import static kz.qujat.domain.refund.BankAccountReminder.*;
import static kz.qujat.domain.refund.RefundCommands.*;
import static kz.qujat.domain.refund.RefundEvents.*;
import static kz.qujat.domain.refund.RefundHistory.*;
import static kz.qujat.domain.refund.RefundScenario.given;
import static kz.qujat.domain.story.Things.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kz.qujat.domain.refund.RefundRefusal.NoSuchRefund;
import org.junit.jupiter.api.Test;

/// What happens while no account is named. The case is opened on 19 March 2026; the money was paid
/// on 15 March. (#9, fault 4)
class RefundDeadlinesTest {
  @Test
  void forSevenDaysNobodyIsReminded() {
    given(awaitingAccount()).when(checkDeadlines(OPENED_AT)).thenNothing();
    given(awaitingAccount()).when(checkDeadlines(endOf("2026-03-25"))).thenNothing();
  }

  @Test
  void afterSevenDaysTheBeneficiaryIsReminded() {
    Instant seventh = startOf("2026-03-26");

    given(awaitingAccount()).when(checkDeadlines(seventh)).then(reminder(AFTER_7_DAYS, seventh));
  }

  @Test
  void afterThirtyDaysTheBeneficiaryIsRemindedAgain() {
    Instant thirtieth = startOf("2026-04-18");

    given(remindedOnce()).when(checkDeadlines(endOf("2026-04-17"))).thenNothing();
    given(remindedOnce()).when(checkDeadlines(thirtieth)).then(reminder(AFTER_30_DAYS, thirtieth));
  }

  @Test
  void thirtyDaysBeforeTheRightEndsTheBeneficiaryIsRemindedForTheLastTime() {
    Instant thirtyDaysBefore = startOf("2029-02-13");

    given(remindedTwice()).when(checkDeadlines(endOf("2029-02-12"))).thenNothing();
    given(remindedTwice())
        .when(checkDeadlines(thirtyDaysBefore))
        .then(reminder(BEFORE_LAPSE, thirtyDaysBefore));
  }

  @Test
  void eachReminderIsGivenOnce() {
    given(remindedOnce()).when(checkDeadlines(startOf("2026-03-27"))).thenNothing();
    given(remindedTwice()).when(checkDeadlines(startOf("2026-05-01"))).thenNothing();
    given(remindedTwice(), reminder(BEFORE_LAPSE, startOf("2029-02-13")))
        .when(checkDeadlines(LAST_SECOND))
        .thenNothing();
  }

  @Test
  void afterAnOutageThereIsOneReminderHoweverManyWereDue() {
    Instant late = startOf("2026-04-20");

    given(awaitingAccount()).when(checkDeadlines(late)).then(reminder(AFTER_30_DAYS, late));
    given(awaitingAccount(), reminder(AFTER_30_DAYS, late))
        .when(checkDeadlines(endOf("2026-04-20")))
        .thenNothing();
  }

  @Test
  void afterThreeYearsTheRightToTheMoneyLapses() {
    given(awaitingAccount()).when(checkDeadlines(RefundEvents.TOO_LATE)).then(refundLapsed());
    given(remindedTwice()).when(checkDeadlines(RefundEvents.TOO_LATE)).then(refundLapsed());
    given(rejected()).when(checkDeadlines(RefundEvents.TOO_LATE)).then(refundLapsed());
  }

  @Test
  void whatHasLapsedLapsesOnce() {
    given(lapsed()).when(checkDeadlines(RefundEvents.TOO_LATE)).thenNothing();
  }

  // After a rejection

  @Test
  void anotherAccountThatIsMissingIsRemindedOfAnew() {
    var rejectedInApril =
        remindedOnce()
            .and(accountGiven(ACCOUNT), refundFiled(1), refundRejected(1, startOf("2026-04-10")));

    given(rejectedInApril).when(checkDeadlines(endOf("2026-04-16"))).thenNothing();
    given(rejectedInApril)
        .when(checkDeadlines(startOf("2026-04-17")))
        .then(reminder(AFTER_7_DAYS, startOf("2026-04-17")));
    given(rejectedInApril, reminder(AFTER_7_DAYS, startOf("2026-04-17")))
        .when(checkDeadlines(startOf("2026-05-10")))
        .then(reminder(AFTER_30_DAYS, startOf("2026-05-10")));
  }

  @Test
  void aRejectionShortlyBeforeTheRightEndsIsRemindedOfAtOnce() {
    Instant rejectedAt = startOf("2029-03-01");
    var late = filed().and(refundRejected(1, rejectedAt));

    given(late).when(checkDeadlines(rejectedAt)).then(reminder(BEFORE_LAPSE, rejectedAt));
    given(late, reminder(BEFORE_LAPSE, rejectedAt))
        .when(checkDeadlines(startOf("2029-03-08")))
        .then(reminder(AFTER_7_DAYS, startOf("2029-03-08")));
  }

  @Test
  void remindersThatAreDueOnTheSameDayAreOne() {
    Instant bothDue = startOf("2029-02-13");
    var rejectedAWeekBefore = filed().and(refundRejected(1, startOf("2029-02-06")));

    given(rejectedAWeekBefore).when(checkDeadlines(bothDue)).then(reminder(AFTER_7_DAYS, bothDue));
    given(rejectedAWeekBefore, reminder(AFTER_7_DAYS, bothDue))
        .when(checkDeadlines(bothDue))
        .thenNothing();
  }

  // No reminder without a missing account

  @Test
  void whoHasNamedAnAccountIsNotRemindedAndLosesNothing() {
    for (RefundHistory history : List.of(ready(), filed(), paid(), closedOnPaper())) {
      given(history).when(checkDeadlines(startOf("2026-05-01"))).thenNothing();
      given(history).when(checkDeadlines(RefundEvents.TOO_LATE)).thenNothing();
    }
  }

  @Test
  void aPayerWithoutAnIinIsNotRemindedAndLosesNothing() {
    given(onPaper()).when(checkDeadlines(startOf("2026-05-01"))).thenNothing();
    given(onPaper()).when(checkDeadlines(RefundEvents.TOO_LATE)).thenNothing();
  }

  @Test
  void aCaseNobodyOpenedHasNoDeadlines() {
    given(notOpened()).when(checkDeadlines(OPENED_AT)).thenRefused(new NoSuchRefund());
  }

  private static RefundHistory remindedOnce() {
    return awaitingAccount().and(reminder(AFTER_7_DAYS, startOf("2026-03-26")));
  }

  private static RefundHistory remindedTwice() {
    return remindedOnce().and(reminder(AFTER_30_DAYS, startOf("2026-04-18")));
  }

  /// Midnight in Almaty at the beginning of `day`.
  private static Instant startOf(String day) {
    return LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.ofHours(5));
  }

  private static Instant endOf(String day) {
    return LocalDate.parse(day)
        .plusDays(1)
        .atStartOfDay()
        .toInstant(ZoneOffset.ofHours(5))
        .minusMillis(1);
  }
}
