package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Awaited.RECONCILIATION;
import static kz.qujat.domain.lifecycle.Cast.*;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.qujat.domain.lifecycle.Refusal.NoSuchApplication;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.Test;

class ReconcilingTest {
  @Test
  void aDiscrepancyIsTakenNoteOfOnce() {
    given(sentToManufacture()).when(report(ORDER_FURTHER_THERE)).then(found(ORDER_FURTHER_THERE));
    given(sentToManufacture(), found(ORDER_FURTHER_THERE))
        .when(report(ORDER_FURTHER_THERE))
        .thenNothing();
  }

  @Test
  void thereIsNoneOfAnApplicationThatDoesNotExist() {
    given(none()).when(report(ORDER_FURTHER_THERE)).thenRefused(new NoSuchApplication());
  }

  @Test
  void anApplicationWaitsForAgreementUntilThereIsOne() {
    assertThat(waits(sentToManufacture())).isFalse();
    assertThat(waits(sentToManufacture().and(found(ORDER_FURTHER_THERE)))).isTrue();
    assertThat(waits(sentToManufacture().and(found(ORDER_FURTHER_THERE), cardManufactured(1))))
        .isFalse();
  }

  @Test
  void anOrderThatNobodyHereGaveStaysADiscrepancyWhateverComes() {
    assertThat(waits(sentToManufacture().and(found(ORDER_MISSING_HERE), cardManufactured(1))))
        .isTrue();
  }

  @Test
  void aPaymentThatComesAfterAllIsMissingNoMore() {
    History missing = paidDraft().and(found(PAYMENT_MISSING_HERE));
    assertThat(waits(missing)).isTrue();
    assertThat(waits(missing.and(secondPayment("BANK-3")))).isTrue();
    assertThat(waits(missing.and(secondPayment("BANK-2")))).isFalse();
  }

  @Test
  void aPaymentThatHasComeMeanwhileIsNotReported() {
    given(paidDraft(), secondPayment("BANK-2")).when(report(PAYMENT_MISSING_HERE)).thenNothing();
  }

  private static ApplicationEvent secondPayment(String reference) {
    return paymentUnusable(PAYMENT, DUTY, DANA, reference, RefundGround.SECOND_PAYMENT);
  }

  private static boolean waits(History history) {
    return Awaited.of(history.filed()).contains(RECONCILIATION);
  }

  @Test
  void itCanBeTriedToMendOrLetRestButNotSetAside() {
    History differing = sentToManufacture().and(found(ORDER_FURTHER_THERE));
    given(differing).when(retry(RECONCILIATION)).then(retried(RECONCILIATION));
    given(differing).when(releaseCase(RECONCILIATION)).then(caseReleased(RECONCILIATION));
    given(differing)
        .when(park(RECONCILIATION))
        .thenRefused(new WrongStage(Status.SENT_TO_MANUFACTURE));
    given(sentToManufacture())
        .when(retry(RECONCILIATION))
        .thenRefused(new WrongStage(Status.SENT_TO_MANUFACTURE));
  }

  @Test
  void whatIsTriedToMendStaysUntilItIsMended() {
    assertThat(waits(sentToManufacture().and(found(ORDER_FURTHER_THERE), retried(RECONCILIATION))))
        .isTrue();
  }

  @Test
  void whatSomebodyLetRestIsNotFoundAgain() {
    History settled =
        sentToManufacture().and(found(ORDER_MISSING_HERE), caseReleased(RECONCILIATION));
    assertThat(waits(settled)).isFalse();
    assertThat(settled.filed().attention().settled()).isEqualTo(Set.of(ORDER_MISSING_HERE));
    given(settled).when(report(ORDER_MISSING_HERE)).thenNothing();
    given(settled).when(report(ORDER_FURTHER_THERE)).then(found(ORDER_FURTHER_THERE));
  }

  @Test
  void thatSomebodyLetRestHowFarAnOrderWasSaysNothingOfItsNextStep() {
    History moved =
        sentToManufacture()
            .and(found(ORDER_FURTHER_THERE), caseReleased(RECONCILIATION), cardManufactured(1));
    given(moved).when(report(ORDER_FURTHER_THERE)).then(found(ORDER_FURTHER_THERE));
  }
}
