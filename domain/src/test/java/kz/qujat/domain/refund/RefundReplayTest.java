package kz.qujat.domain.refund;

import static kz.qujat.domain.refund.RefundEvents.*;
import static kz.qujat.domain.refund.RefundHistory.*;
import static kz.qujat.domain.story.Cast.PAID_BY_DANA;
import static kz.qujat.domain.story.Days.FRIDAY;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import kz.qujat.domain.duty.DutyStatus.UnusableReason;
import kz.qujat.domain.refund.RefundCase.NotOpened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefundReplayTest {
  @Test
  void withoutAHistoryNoCaseWasOpened() {
    assertThat(notOpened().replayed()).isEqualTo(new NotOpened());
  }

  @ParameterizedTest
  @MethodSource
  void anImpossibleHistoryThrows(RefundHistory impossible) {
    assertThatThrownBy(impossible::replayed).isInstanceOf(IllegalStateException.class);
  }

  static Stream<RefundHistory> anImpossibleHistoryThrows() {
    return Stream.of(
        notOpened().and(accountGiven(ACCOUNT)),
        notOpened().and(refundFiled(1)),
        notOpened().and(refundPaid(1)),
        notOpened().and(refundRejected(1)),
        notOpened().and(reminder(BankAccountReminder.AFTER_7_DAYS, FRIDAY)),
        notOpened().and(refundLapsed()),
        notOpened().and(refundClosed()),
        awaitingAccount().and(opened(PAID_BY_DANA)),
        awaitingAccount().and(refundFiled(1)),
        awaitingAccount().and(refundRejected(1)),
        onPaper().and(accountGiven(ACCOUNT)),
        onPaper().and(refundFiled(1)),
        filed().and(accountGiven(ANOTHER_ACCOUNT)),
        paid().and(accountGiven(ANOTHER_ACCOUNT)),
        paid().and(refundFiled(1)),
        ready().and(reminder(BankAccountReminder.AFTER_7_DAYS, FRIDAY)),
        filed().and(reminder(BankAccountReminder.AFTER_7_DAYS, FRIDAY)),
        onPaper().and(reminder(BankAccountReminder.AFTER_7_DAYS, FRIDAY)),
        lapsed().and(reminder(BankAccountReminder.AFTER_7_DAYS, FRIDAY)));
  }

  @ParameterizedTest
  @MethodSource
  void everyStepHasItsName(RefundHistory history, RefundStatus status) {
    assertThat(RefundStatus.of(history.refund())).isEqualTo(status);
  }

  static Stream<Arguments> everyStepHasItsName() {
    return Stream.of(
        arguments(awaitingAccount(), RefundStatus.AWAITING_BANK_ACCOUNT),
        arguments(ready(), RefundStatus.READY),
        arguments(filed(), RefundStatus.FILED),
        arguments(paid(), RefundStatus.PAID),
        arguments(rejected(), RefundStatus.REJECTED),
        arguments(lapsed(), RefundStatus.LAPSED),
        arguments(onPaper(), RefundStatus.ON_PAPER),
        arguments(closedOnPaper(), RefundStatus.CLOSED_ON_PAPER));
  }

  @Test
  void everyNameIsTheNameOfAStep() {
    assertThat(everyStepHasItsName().map(arguments -> arguments.get()[1]))
        .containsExactly((Object[]) RefundStatus.values());
  }

  @ParameterizedTest
  @EnumSource
  void moneyOfNoUseGoesBackOnTheSameGround(UnusableReason unusableReason) {
    assertThat(RefundGround.of(unusableReason).name()).isEqualTo(unusableReason.name());
  }
}
