package kz.qujat.domain.supervision;

import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.*;
import static kz.qujat.domain.story.Things.*;
import static kz.qujat.domain.supervision.Awaited.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.domain.application.RegistrationRecord;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Approved;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.Expired;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Manufactured;
import kz.qujat.domain.application.Stage.OrderSent;
import kz.qujat.domain.application.Stage.ReadyForPickup;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.SentToManufacture;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Stage.Withdrawn;
import kz.qujat.domain.duty.DutyStatus;
import kz.qujat.domain.duty.DutyStatus.Exempt;
import kz.qujat.domain.duty.DutyStatus.Mispaid;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.duty.DutyStatus.Pending;
import kz.qujat.domain.duty.DutyStatus.UnusableReason;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.refund.RefundState.Progress;
import kz.qujat.domain.refund.RefundState.Progress.AwaitingBankAccount;
import kz.qujat.domain.refund.RefundState.Progress.ClosedOnPaper;
import kz.qujat.domain.refund.RefundState.Progress.Lapsed;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.domain.refund.RefundState.Progress.Rejected;
import kz.qujat.domain.review.AnnulmentReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What every stage of an application and every progress of a refund waits for.
class AwaitedTest {
  private static final RegistrationRecord REGISTRATION_OF_DANA =
      RegistrationRecord.under(TICKET, HOLDER);
  private static final DutyStatus PAID =
      new DutyStatus.Paid(
          PAYMENT, DUTY, BANK_1, PAID_AT, PostPaymentAction.WAIT_FOR_APPLICANT, PAID_AT);

  @ParameterizedTest
  @MethodSource
  void everyStageDeclaresWhatItWaitsFor(Stage stage, @Nullable Awaited awaited) {
    assertThat(Awaited.of(stage, PAID)).isEqualTo(Optional.ofNullable(awaited));
  }

  static Stream<Arguments> everyStageDeclaresWhatItWaitsFor() {
    var registrationRecord = REGISTRATION_OF_DANA;
    return Stream.of(
        arguments(new Draft(), REGISTRATION),
        arguments(new Registered(registrationRecord), CLAIM),
        arguments(new UnderReview(registrationRecord, AIGUL), DECISION),
        arguments(new Approved(registrationRecord, AIGUL, FORM), ACCEPTANCE),
        arguments(new OrderSent(registrationRecord, AIGUL, FORM), ACCEPTANCE),
        arguments(new SentToManufacture(registrationRecord), MANUFACTURE),
        arguments(new Manufactured(registrationRecord, NEW_CARD), DELIVERY),
        arguments(new ReadyForPickup(registrationRecord, NEW_CARD), null),
        arguments(new Issued(registrationRecord, NEW_CARD), null),
        arguments(new Annulled(registrationRecord, AIGUL, AnnulmentReason.POOR_PHOTO, FORM), null),
        arguments(new Withdrawn(), null),
        arguments(new Expired(), null));
  }

  @Test
  void nothingIsAwaitedOfADraftWithoutMoney() {
    var pending = new Pending(PAYMENT, DUTY, PostPaymentAction.REGISTER, MONDAY);
    var mispaid =
        new Mispaid(PAYMENT, DUTY, PostPaymentAction.REGISTER, MONDAY, UnusableReason.WRONG_AMOUNT);
    for (DutyStatus dutyStatus :
        List.of(new NotRequested(), new Exempt(GROUND), pending, mispaid)) {
      assertThat(Awaited.of(new Draft(), dutyStatus)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource
  void everyStepOfARefundDeclaresWhatItWaitsFor(Progress progress, @Nullable Awaited awaited) {
    assertThat(Awaited.of(refund(progress))).isEqualTo(Optional.ofNullable(awaited));
  }

  static Stream<Arguments> everyStepOfARefundDeclaresWhatItWaitsFor() {
    return Stream.of(
        arguments(new AwaitingBankAccount(THURSDAY, Set.of()), BANK_ACCOUNT),
        arguments(new Rejected(ACCOUNT, FRIDAY, Set.of()), BANK_ACCOUNT),
        arguments(new Ready(ACCOUNT), FILING),
        arguments(new Progress.Filed(ACCOUNT, FIVE_DAYS.dueOn()), REFUND_ANSWER),
        arguments(new Progress.OnPaper(), PAPER_REFUND),
        arguments(new Progress.Paid(), null),
        arguments(new Lapsed(), null),
        arguments(new ClosedOnPaper(), null));
  }

  private static RefundState refund(Progress progress) {
    return new RefundState(
        REFUND,
        APPLICATION,
        PAYMENT,
        DUTY,
        RefundGround.ANNULLED,
        PAID_BY_DANA,
        BANK_1,
        PAID_AT,
        1,
        progress);
  }
}
