package kz.qujat.application.reconciliation;

import static kz.qujat.application.rehearsal.Cast.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.SetAsidePaymentMessage;
import kz.qujat.application.reconciliation.ReconciliationResult.Finding;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.rehearsal.Supervisions;
import kz.qujat.application.rehearsal.Wire;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import org.jspecify.annotations.Nullable;

/// The records of one day on both sides, with the components that compare and repair them.
abstract class TwoBooks {
  static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  final Rehearsal rehearsal = new Rehearsal();
  final Journey journey = rehearsal.journey;
  final Registers registers = new Registers();
  final List<SetAsidePaymentMessage> setAside = new ArrayList<>();
  final Wire toTheGateway = rehearsal.wireTo(Neighbour.PAYMENT);
  final Wire toTheNode = rehearsal.wireTo(Neighbour.CENTRAL_NODE);

  final List<BookComparison> books =
      List.of(
          new PaymentReconciliation(
              registers.ofPayments(toTheGateway),
              registers,
              rehearsal.cases,
              journey.money(),
              setAside::add),
          new OrderReconciliation(
              registers.ofOrders(toTheNode),
              registers,
              rehearsal.cases,
              journey.dispatch(),
              journey.manufacture()));
  final ReconciliationService reconciliationService =
      new ReconciliationService(rehearsal.commands, books, registers, Duration.ofHours(3));
  final DiscrepancyRepair repair =
      new DiscrepancyRepair(rehearsal.commands, rehearsal.cases, rehearsal.discrepancies, books);

  List<Finding> found(Book book) {
    return reconciliationService.reconcile(book, DAY).comparison().findings();
  }

  static Finding finding(@Nullable ApplicationId application, Discrepancy discrepancy) {
    return new Finding(application, discrepancy);
  }

  /// Returns a difference about the payment with this bank reference.
  Discrepancy ofPayment(String reference, Kind kind) {
    return Discrepancy.ofPayment(rehearsal.references.digest(reference), kind);
  }

  void someoneAsksToRepair(ApplicationId application, Discrepancy discrepancy) {
    repair.on(Supervisions.retried(new Difference(application, discrepancy), application));
  }

  /// Sends all events of the application to the event handler.
  void tellEverything(ApplicationId application) {
    rehearsal.histories.eventsOf(application).forEach(repair::on);
  }

  List<Discrepancy> open(ApplicationId application) {
    return rehearsal.discrepancies.of(application).stream()
        .map(found -> found.difference().discrepancy())
        .toList();
  }
}
