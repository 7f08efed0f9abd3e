package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Commands.receive;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.*;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.DutyEvent.RegistrationByPaymentRequested;
import kz.qujat.domain.duty.DutyStatus;
import kz.qujat.domain.duty.DutyStatus.Exempt;
import kz.qujat.domain.duty.DutyStatus.Mispaid;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.duty.DutyStatus.Pending;
import kz.qujat.domain.duty.DutyStatus.UnusableReason;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.Test;

/// The legal moment of a registration by payment: the moment of the payment if it is plausible and
/// was reported in time, otherwise the moment at which the gateway reported it.
class RegistrationByPaymentTest {
  private static final Instant PAID_LATE = Instant.parse("2026-03-30T18:58:00Z");
  private static final Duration ONE_DAY = Duration.ofHours(24);

  @Test // #9, fault 3
  void whoPaysInTheLastMinutesOfTheWindowIsRegisteredOnThatDay() {
    assertThat(registersAt(PAID_LATE, PAID_LATE.plusSeconds(300))).isEqualTo(PAID_LATE);
  }

  @Test
  void aPaymentThatWasToldOfWithin24HoursRegistersAtItsOwnMoment() {
    assertThat(registersAt(PAID_LATE, PAID_LATE.plus(ONE_DAY))).isEqualTo(PAID_LATE);
  }

  @Test
  void aPaymentThatWasToldOfLaterRegistersWhenItWasToldOf() {
    Instant told = PAID_LATE.plus(ONE_DAY).plusMillis(1);

    assertThat(registersAt(PAID_LATE, told)).isEqualTo(told);
  }

  @Test
  void aPaymentAtTheVeryMomentOfTheRequestRegistersAtThatMoment() {
    assertThat(registersAt(MONDAY, TOLD_AT)).isEqualTo(MONDAY);
  }

  @Test
  void aPaymentSaidToBeOlderThanItsRequestRegistersWhenItWasToldOf() {
    assertThat(registersAt(MONDAY.minusMillis(1), TOLD_AT)).isEqualTo(TOLD_AT);
  }

  @Test
  void aPaymentThatIsToldOfAtOnceRegistersAtThatMoment() {
    assertThat(registersAt(TOLD_AT, TOLD_AT)).isEqualTo(TOLD_AT);
  }

  @Test
  void aPaymentSaidToBeOfTheFutureRegistersWhenItWasToldOf() {
    assertThat(registersAt(TOLD_AT.plusMillis(1), TOLD_AT)).isEqualTo(TOLD_AT);
  }

  @Test
  void theWishCountsAsTheRequestWhereItCameLater() {
    var wished =
        draftAwaitingPayment()
            .and(
                photo(),
                signature(),
                new RegistrationByPaymentRequested(APPLICATION, PAYMENT, TUESDAY));

    assertThat(paid(wished.and(paidAt(PAID_AT, WEDNESDAY))).registersAt()).isEqualTo(WEDNESDAY);
    assertThat(paid(wished.and(paidAt(TUESDAY, WEDNESDAY))).registersAt()).isEqualTo(TUESDAY);
  }

  @Test
  void theWishOutlivesMoneyThatWasOfNoUse() {
    var paid = paid(draftRegisteringByPayment().and(tooLittlePaid(), dutyPaid(BANK_2)));

    assertThat(paid.then()).isEqualTo(PostPaymentAction.REGISTER);
    assertThat(paid.registersAt()).isEqualTo(PAID_AT);
  }

  @Test
  void onlyAPaymentWithTheWishRegisters() {
    assertThat(paid(draftRegisteringByPayment().and(dutyPaid())).then())
        .isEqualTo(PostPaymentAction.REGISTER);
    assertThat(paid(paidDraft()).then()).isEqualTo(PostPaymentAction.WAIT_FOR_APPLICANT);
    assertThat(draft().filed().account().duty().then())
        .isEqualTo(PostPaymentAction.WAIT_FOR_APPLICANT);
  }

  @Test
  void moneyPaidInTimeButToldOfAfterTheEndIsTooLateAllTheSame() {
    given(draftRegisteringByPayment(), draftExpired())
        .when(receive(DUTY, PAID_BY_DANA, BANK_1))
        .thenRefunding(
            Commands.sendBack(DUTY, PAID_BY_DANA, BANK_1, RefundGround.TOO_LATE),
            unusable(DUTY, PAID_BY_DANA, BANK_1, UnusableReason.TOO_LATE));
  }

  private static Instant registersAt(Instant paidAt, Instant toldAt) {
    return paid(draftRegisteringByPayment().and(paidAt(paidAt, toldAt))).registersAt();
  }

  private static DutyPaid paidAt(Instant paidAt, Instant toldAt) {
    return new DutyPaid(APPLICATION, PAYMENT, DUTY, BANK_1, paidAt, toldAt);
  }

  private static DutyStatus.Paid paid(History history) {
    return switch (history.filed().account().duty()) {
      case DutyStatus.Paid paid -> paid;
      case NotRequested _, Exempt _, Pending _, Mispaid _ ->
          throw new AssertionError("the duty is not paid");
    };
  }
}
