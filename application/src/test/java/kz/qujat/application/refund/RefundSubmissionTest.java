package kz.qujat.application.refund;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.PaymentRequestService.Demand.Payable;
import kz.qujat.application.refund.TaxAuthority.Case;
import kz.qujat.application.refund.TaxAuthority.Standing;
import kz.qujat.application.rehearsal.Supervisions;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundCommand.RecordRefundRejected;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundState.Progress.Filed;
import kz.qujat.domain.refund.RefundState.Progress.Paid;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.domain.refund.RefundState.Progress.Rejected;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import org.junit.jupiter.api.Test;

class RefundSubmissionTest extends FilingOfRefunds {
  @Test
  void untilThereIsAnAccountNothingIsFiled() {
    tellEverything(rehearsal.refundOf(journey.annulled(AnnulmentReason.POOR_PHOTO)).id());

    assertThat(rehearsal.authority.cases).isEmpty();
  }

  @Test
  void theAuthorityHasFiveWorkingDaysFromTheFiling() {
    RefundId refund = readyForFiling();

    tellEverything(refund);

    assertThat(rehearsal.histories.eventsOf(refund, RefundFiled.class))
        .extracting(RefundFiled::dueOn)
        .containsExactly(LocalDate.of(2026, 3, 26));
  }

  @Test
  void aFilingThatTakesUntilAfterMidnightIsOfTheDayOnWhichItWasMade() {
    RefundId refund = readyForFiling();
    rehearsal.clock.moveTo(Instant.parse("2026-03-16T18:59:58Z"));
    rehearsal.authority.wire.meanwhile(
        () -> rehearsal.clock.moveTo(Instant.parse("2026-03-16T19:00:01Z")));

    tellEverything(refund);

    assertThat(rehearsal.histories.eventsOf(refund, RefundFiled.class))
        .extracting(RefundFiled::dueOn, RefundFiled::at)
        .containsExactly(tuple(LocalDate.of(2026, 3, 26), Instant.parse("2026-03-16T18:59:58Z")));
  }

  @Test
  void whatIsFiledIsNotFiledAgain() {
    RefundId refund = readyForFiling();

    tellEverything(refund);
    tellEverything(refund);

    assertThat(rehearsal.authority.cases).hasSize(1);
  }

  @Test
  void whatIsPaidOrRejectedIsNotFiledAgain() {
    RefundId paid = readyForFiling();
    tellEverything(paid);
    journey.refundDesk().paid(paid, 1);
    RefundId rejected = readyForFiling();
    tellEverything(rejected);
    journey.refundDesk().rejected(rejected, 1, "ACCOUNT_CLOSED");

    tellEverything(paid);
    tellEverything(rejected);

    assertThat(rehearsal.authority.cases).hasSize(2);
  }

  @Test
  void onlyTheAccountNamedLastIsFiled() {
    RefundId refund = readyForFiling();
    give(refund, ANOTHER_ACCOUNT);

    tellEverything(refund);

    assertThat(rehearsal.authority.cases)
        .extracting(Case::account)
        .containsExactly(ANOTHER_ACCOUNT);
  }

  @Test
  void everyRefundOfAnApplicationIsACaseOfItsOwn() {
    ApplicationId application = journey.draft();
    Payable payable = journey.asked(application);
    journey.pay(payable, "BANK-1");
    journey.pay(payable, "BANK-2");
    journey.filings().withdraw(DANA, application, null);
    journey.refundDesk().giveAccount(DANA, rehearsal.fileOf(application), ACCOUNT);

    rehearsal.refundsOf(application).forEach(refundState -> tellEverything(refundState.id()));

    assertThat(rehearsal.authority.cases)
        .extracting(Case::ground)
        .containsExactlyInAnyOrder(RefundGround.SECOND_PAYMENT, RefundGround.WITHDRAWN);
  }

  @Test
  void whileTheAuthorityDoesNotAnswerTheEventIsLeftForLater() {
    RefundId refund = readyForFiling();
    rehearsal.authority.wire.cut();

    assertThatThrownBy(() -> tellEverything(refund)).isInstanceOf(NeighbourUnavailable.class);
    assertThat(progressOf(refund)).isInstanceOf(Ready.class);

    rehearsal.authority.wire.mend();
    tellEverything(refund);
    assertThat(progressOf(refund)).isInstanceOf(Filed.class);
  }

  @Test
  void aCaseRefusedAtOnceIsRejectedWithItsCode() {
    RefundId refund = readyForFiling();
    rehearsal.authority.refuses("ACCOUNT_CLOSED");

    tellEverything(refund);

    assertThat(rehearsal.histories.eventsOf(refund, RefundRejected.class))
        .extracting(RefundRejected::attempt, RefundRejected::code)
        .containsExactly(tuple(1, "ACCOUNT_CLOSED"));
  }

  @Test
  void aCaseRefusedAtOnceIsNeverLeftWaitingForAnAnswer() {
    RefundId refund = readyForFiling();
    rehearsal.authority.refuses("ACCOUNT_CLOSED");
    rehearsal.streams.breakDown(RecordRefundRejected.class::isInstance);

    assertThatThrownBy(() -> tellEverything(refund)).isInstanceOf(IllegalStateException.class);
    assertThat(progressOf(refund)).isInstanceOf(Ready.class);

    rehearsal.streams.mend();
    tellEverything(refund);
    assertThat(progressOf(refund)).isInstanceOf(Rejected.class);
  }

  @Test
  void afterARejectionANewAccountIsANewAttempt() {
    RefundId refund = readyForFiling();
    tellEverything(refund);
    journey.refundDesk().rejected(refund, 1, "ACCOUNT_CLOSED");
    give(refund, ANOTHER_ACCOUNT);

    tellEverything(refund);

    assertThat(rehearsal.authority.cases).extracting(Case::attempt).containsExactly(1, 2);
  }

  // Retry

  @Test
  void aCaseThatIsNotFiledIsFiledWhenItIsRetried() {
    RefundId refund = readyForFiling();

    retry(refund, Awaited.FILING);

    assertThat(progressOf(refund)).isInstanceOf(Filed.class);
  }

  @Test
  void whenACaseNobodyAnsweredIsRetriedTheAuthorityIsAskedWhatBecameOfIt() {
    RefundId refund = readyForFiling();
    tellEverything(refund);
    rehearsal.authority.says(new Standing.Paid());

    retry(refund, Awaited.REFUND_ANSWER);

    assertThat(rehearsal.authority.cases).hasSize(1);
    assertThat(progressOf(refund)).isEqualTo(new Paid());
  }

  @Test
  void aCaseTheAuthorityKnowsNothingOfIsFiledAgainUnderTheSameKeyWhenItIsRetried() {
    RefundId refund = readyForFiling();
    tellEverything(refund);
    rehearsal.authority.says(new Standing.Unknown());

    retry(refund, Awaited.REFUND_ANSWER);

    assertThat(rehearsal.authority.cases).hasSize(2);
    assertThat(rehearsal.authority.cases.getLast()).isEqualTo(rehearsal.authority.cases.getFirst());
    assertThat(rehearsal.histories.eventsOf(refund, RefundFiled.class)).hasSize(1);
  }

  @Test
  void whatHasNoAccountOrIsOverIsNotRetried() {
    RefundId missing = rehearsal.refundOf(journey.annulled(AnnulmentReason.POOR_PHOTO)).id();
    RefundId paid = readyForFiling();
    tellEverything(paid);
    journey.refundDesk().paid(paid, 1);
    int calls = rehearsal.authority.wire.calls();

    retry(missing, Awaited.BANK_ACCOUNT);
    retry(paid, Awaited.REFUND_ANSWER);

    assertThat(rehearsal.authority.wire.calls()).isEqualTo(calls);
  }

  @Test
  void nothingElseThatSupervisionDoesFilesAnything() {
    RefundId refund = readyForFiling();
    ApplicationId application = rehearsal.refunds.get(refund).refund().application();

    Supervisions.withoutAnotherTry(application).forEach(filing::on);
    Supervisions.retriesOfNoWait(application).forEach(filing::on);
    filing.on(
        Supervisions.retried(new ApplicationWait(application, Awaited.ACCEPTANCE, 0), application));

    assertThat(rehearsal.authority.wire.calls()).isZero();
  }
}
