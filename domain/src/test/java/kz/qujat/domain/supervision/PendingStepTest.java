package kz.qujat.domain.supervision;

import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Things.*;
import static kz.qujat.domain.supervision.Awaited.*;
import static kz.qujat.domain.supervision.Clock.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent.CardDelivered;
import kz.qujat.domain.application.CardEvent.CardManufactured;
import kz.qujat.domain.application.CardEvent.ManufactureAccepted;
import kz.qujat.domain.application.CardEvent.OrderHandedOver;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.PaymentUnusable;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.application.ReviewEvent.ReviewGivenBack;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.duty.DutyStatus.UnusableReason;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import org.junit.jupiter.api.Test;

/// What an application waits for, since when, and by when it is expected. The tests start at noon
/// on Thursday 5 March 2026 in Almaty; the following Monday is a day off.
class PendingStepTest {
  private static final List<ApplicationEvent> PAID =
      List.of(
          new ApplicationStarted(
              APPLICATION,
              DANA,
              ELIGIBLE.evidence(),
              ASTANA_1,
              FORM,
              null,
              CONSENT,
              null,
              hours(0)),
          new PaymentRequested(APPLICATION, PAYMENT, DUTY, false, hours(0)),
          new DutyPaid(APPLICATION, PAYMENT, DUTY, BANK_1, hours(0), hours(1)));

  private static final List<ApplicationEvent> REGISTERED =
      and(
          PAID,
          new ApplicationRegistered(
              APPLICATION, TICKET, ASTANA_1, ELIGIBLE.evidence(), HOLDER, FIFTEEN_DAYS, hours(2)));

  private static final List<ApplicationEvent> CLAIMED =
      and(REGISTERED, new ReviewClaimed(APPLICATION, AIGUL, hours(3)));

  private static final List<ApplicationEvent> APPROVED =
      and(
          CLAIMED,
          new ApplicationApproved(APPLICATION, AIGUL, 1, null, FORM, SIGNATURE_FILE, hours(4)));

  @Test
  void nothingIsExpectedBeforeThereIsMoney() {
    assertThat(CurrentWait.ofApplication(List.of(), Clock.LIMITS)).isEmpty();
    assertThat(CurrentWait.ofApplication(PAID.subList(0, 2), Clock.LIMITS)).isEmpty();
  }

  @Test
  void whoHasPaidIsExpectedToRegisterWithinThreeDays() {
    assertThat(after(PAID))
        .isEqualTo(new CurrentWait(wait(REGISTRATION, 2), hours(1), hours(1 + 3 * 24), null));
  }

  @Test
  void aTermInWorkingDaysEndsWithADayAndSkipsThoseOff() {
    Instant endOfFriday = Instant.parse("2026-03-06T19:00:00Z");
    assertThat(after(REGISTERED))
        .isEqualTo(new CurrentWait(wait(CLAIM, 3), hours(2), endOfFriday, null));

    CurrentWait onFriday = after(and(REGISTERED, new ReviewClaimed(APPLICATION, AIGUL, hours(26))));
    assertThat(onFriday.until()).isEqualTo(Instant.parse("2026-03-10T19:00:00Z"));
  }

  @Test
  void itIsLateFromTheVeryMomentOn() {
    CurrentWait expected = after(PAID);
    assertThat(expected.isLateAt(expected.until().minusMillis(1))).isFalse();
    assertThat(expected.isLateAt(expected.until())).isTrue();
  }

  @Test
  void aWaitIsNamedByTheEventItBeganWith() {
    assertThat(after(CLAIMED).subject()).isEqualTo(wait(DECISION, 4));
    assertThat(after(APPROVED).subject()).isEqualTo(wait(ACCEPTANCE, 5));
  }

  @Test
  void anotherOfficerHasAllTheTimeAgain() {
    var reassigned =
        and(CLAIMED, new ReviewReassigned(APPLICATION, AIGUL, DAULET, GULNARA, hours(5)));

    assertThat(after(reassigned).since()).isEqualTo(hours(5));
    assertThat(after(reassigned).subject()).isEqualTo(wait(DECISION, 5));
  }

  @Test
  void moneyThatComesMeanwhileDoesNotRestartTheWait() {
    var second =
        new PaymentUnusable(
            APPLICATION,
            PAYMENT,
            DUTY,
            BANK_2,
            PAID_BY_DANA,
            UnusableReason.SECOND_PAYMENT,
            REFUND,
            hours(5),
            hours(5));

    assertThat(after(and(CLAIMED, second))).isEqualTo(after(CLAIMED));
    assertThat(after(and(PAID, second))).isEqualTo(after(PAID));
  }

  @Test
  void theNodeHasAllTheTimeFromTheMomentItHasTheOrder() {
    var handedOver = and(APPROVED, new OrderHandedOver(APPLICATION, 1, hours(6)));

    assertThat(after(handedOver))
        .isEqualTo(new CurrentWait(wait(ACCEPTANCE, 6), hours(6), hours(7), null));
  }

  @Test
  void nothingIsExpectedOfACardThatLiesReady() {
    var ready =
        and(
            APPROVED,
            new ManufactureAccepted(APPLICATION, 1, hours(5)),
            new CardManufactured(APPLICATION, 1, NEW_CARD, hours(6)),
            new CardDelivered(APPLICATION, 1, hours(7)));

    assertThat(CurrentWait.ofApplication(ready, Clock.LIMITS)).isEmpty();
  }

  @Test
  void whatIsAwaitedAgainBeginsAnew() {
    var claimedAgain =
        and(
            CLAIMED,
            new ReviewGivenBack(APPLICATION, AIGUL, hours(8)),
            new ReviewClaimed(APPLICATION, AIGUL, hours(9)));

    assertThat(after(claimedAgain).since()).isEqualTo(hours(9));
  }

  private static CurrentWait after(List<ApplicationEvent> history) {
    return CurrentWait.ofApplication(history, Clock.LIMITS).orElseThrow();
  }

  private static ApplicationWait wait(Awaited awaited, long began) {
    return new ApplicationWait(APPLICATION, awaited, began);
  }

  private static List<ApplicationEvent> and(
      List<ApplicationEvent> before, ApplicationEvent... more) {
    return Stream.concat(before.stream(), Stream.of(more)).toList();
  }
}
