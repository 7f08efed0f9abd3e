package kz.qujat.application.reconciliation;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qujat.application.command.Actor;
import kz.qujat.application.dispatch.CentralNodeOrderReports;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.PaymentRequestService.Demand.Payable;
import kz.qujat.application.rehearsal.Supervisions;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.OrderProgress;
import kz.qujat.domain.reconciliation.OrderRecord;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyResolved;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import org.junit.jupiter.api.Test;

class DiscrepancyRepairTest extends TwoBooks {
  private static final Discrepancy PROGRESS = Discrepancy.ofOrder(1, Kind.PROGRESS);
  private static final Discrepancy MISSING_THERE = Discrepancy.ofOrder(1, Kind.MISSING_THERE);
  private static final Discrepancy CARD = Discrepancy.ofOrder(1, Kind.CONTRADICTS_CARD);

  private void report(ApplicationId application, Discrepancy discrepancy) {
    rehearsal.commands.submit(
        new ReportDiscrepancy(new Difference(application, discrepancy), DAY, MONDAY),
        Actor.system("test"));
  }

  @Test
  void whatNobodyFoundIsNotRepaired() {
    ApplicationId application = journey.handedOver();
    journey.manufacture().accepted(application, 1);

    someoneAsksToRepair(application, MISSING_THERE);

    assertThat(rehearsal.node.orders).isEmpty();
  }

  @Test
  void onlyTheOneAskedForIsRepaired() {
    ApplicationId application = journey.handedOver();
    journey.manufacture().accepted(application, 1);
    report(application, PROGRESS);
    report(application, MISSING_THERE);

    someoneAsksToRepair(application, PROGRESS);

    assertThat(rehearsal.node.orders).isEmpty();
    assertThat(open(application)).containsExactly(PROGRESS, MISSING_THERE);
  }

  @Test
  void nothingElseThatSupervisionDoesRepairsAnything() {
    ApplicationId application = journey.handedOver();
    report(application, PROGRESS);

    Supervisions.withoutAnotherTry(application).forEach(repair::on);
    repair.on(
        Supervisions.retried(new ApplicationWait(application, Awaited.ACCEPTANCE, 0), application));
    repair.on(Supervisions.retried(new Message(new Digest("0".repeat(64))), application));

    assertThat(toTheNode.calls()).isZero();
  }

  @Test
  void moneyThatComesInTheEndResolvesThatItWasMissing() {
    ApplicationId application = journey.draft();
    Payable payable = journey.asked(application);
    report(application, ofPayment("BANK-1", Kind.MISSING_HERE));
    report(application, ofPayment("BANK-2", Kind.MISSING_HERE));

    journey.pay(payable, "BANK-1");
    tellEverything(application);

    assertThat(open(application)).containsExactly(ofPayment("BANK-2", Kind.MISSING_HERE));
  }

  @Test
  void anAmountThatDiffersStaysUntilSomebodySettlesIt() {
    ApplicationId application = journey.draft();
    journey.pay(journey.asked(application), "BANK-1");
    report(application, ofPayment("BANK-1", Kind.AMOUNT));

    tellEverything(application);

    assertThat(open(application)).hasSize(1);
  }

  @Test
  void anOrderThatMovesOnResolvesThatItDiffered() {
    ApplicationId application = journey.handedOver();
    report(application, PROGRESS);
    report(application, MISSING_THERE);
    report(application, Discrepancy.ofOrder(2, Kind.PROGRESS));

    journey.manufacture().accepted(application, 1);
    tellEverything(application);

    assertThat(open(application)).containsExactly(Discrepancy.ofOrder(2, Kind.PROGRESS));
  }

  @Test
  void aContradictionStaysWhateverTheOrderDoes() {
    ApplicationId application = journey.handedOver();
    report(application, CARD);
    report(application, Discrepancy.ofOrder(1, Kind.CONTRADICTS));

    journey.manufacture().manufactured(application, 1, "051000001");
    journey.manufacture().delivered(application, 1);
    tellEverything(application);

    assertThat(open(application)).hasSize(2);
  }

  @Test
  void oldEventsResolveNothingTwice() {
    ApplicationId application = journey.handedOver();
    report(application, PROGRESS);
    journey.manufacture().accepted(application, 1);
    tellEverything(application);
    int events = rehearsal.histories.size();

    tellEverything(application);

    assertThat(rehearsal.histories.size()).isEqualTo(events);
  }

  @Test
  void whatComesRightByItselfIsNotedByTheProductItself() {
    ApplicationId application = journey.handedOver();
    report(application, PROGRESS);
    journey.manufacture().accepted(application, 1);
    tellEverything(application);

    assertThat(rehearsal.histories.of(new Difference(application, PROGRESS)).getLast())
        .returns(Actor.system(DiscrepancyRepair.NAME), RecordedEvent::actor)
        .extracting(RecordedEvent::event)
        .isInstanceOf(DiscrepancyResolved.class);
  }

  @Test
  void aRepairTheHistoryRefusesIsNotTriedForEver() {
    ApplicationId application = journey.handedOver();
    journey.manufacture().accepted(application, 1);
    registers.orders.add(
        new CentralNodeOrderReports.Line(
            application, new OrderRecord(1, OrderProgress.REJECTED, DAY), "PHOTO", null));
    assertThat(found(Book.ORDERS)).containsExactly(finding(application, PROGRESS));

    someoneAsksToRepair(application, PROGRESS);

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.SENT_TO_MANUFACTURE);
    assertThat(open(application))
        .containsExactly(PROGRESS, Discrepancy.ofOrder(1, Kind.CONTRADICTS));
  }

  @Test
  void anOrderGivenAgainThatTheNodeRefusesContradictsWhatItSaidBefore() {
    ApplicationId application = journey.handedOver();
    journey.manufacture().accepted(application, 1);
    report(application, MISSING_THERE);
    rehearsal.node.refuses("PHOTO_DAMAGED");

    someoneAsksToRepair(application, MISSING_THERE);

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.SENT_TO_MANUFACTURE);
    assertThat(open(application))
        .containsExactly(MISSING_THERE, Discrepancy.ofOrder(1, Kind.CONTRADICTS));
  }

  @Test
  void whileTheNeighbourDoesNotAnswerTheRepairIsLeftForLater() {
    ApplicationId application = journey.handedOver();
    report(application, PROGRESS);
    toTheNode.cut();

    assertThatThrownBy(() -> someoneAsksToRepair(application, PROGRESS))
        .isInstanceOf(NeighbourUnavailable.class);
  }
}
