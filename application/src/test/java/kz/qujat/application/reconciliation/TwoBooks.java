package kz.qujat.application.reconciliation;

import static kz.qujat.application.rehearsal.Cast.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.dispatch.Dispatch;
import kz.qujat.application.dispatch.Orders;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.reconciliation.Comparison.Finding;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.rehearsal.Wire;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseRetried;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Discrepancy;
import kz.qujat.domain.lifecycle.Discrepancy.Book;
import kz.qujat.domain.lifecycle.Discrepancy.Kind;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// A day in the books of both sides, and those who compare and mend them.
abstract class TwoBooks {
  static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  final Rehearsal rehearsal = new Rehearsal();
  final Journey journey = rehearsal.journey;
  final Registers registers = new Registers();
  final Wire toTheGateway = rehearsal.wireTo(Neighbour.PAYMENT);
  final Wire toTheNode = rehearsal.wireTo(Neighbour.CENTRAL_NODE);

  final List<TheirBooks> books =
      List.of(
          new PaymentBooks(
              registers.ofPayments(toTheGateway),
              registers,
              rehearsal.cases,
              journey.payments(),
              rehearsal.people),
          new OrderBooks(
              registers.ofOrders(toTheNode),
              registers,
              rehearsal.cases,
              new Dispatch(
                  rehearsal.chancery,
                  rehearsal.cases,
                  new Orders(
                      rehearsal.people, rehearsal.vault, rehearsal.images, rehearsal.register),
                  rehearsal.node),
              journey.manufacture()));
  final Reconciliation reconciliation =
      new Reconciliation(rehearsal.chancery, books, registers, Duration.ofHours(3));
  final Mending mending = new Mending(rehearsal.cases, books);

  List<Finding> found(Book book) {
    return reconciliation.reconcile(book, DAY).comparison().findings();
  }

  static Finding finding(@Nullable ApplicationId application, Book book, String entry, Kind kind) {
    return new Finding(application, new Discrepancy(book, entry, kind));
  }

  void someoneAsksToMend(ApplicationId application) {
    var retried =
        new CaseRetried(application, Awaited.RECONCILIATION, new Digest("0".repeat(64)), TUESDAY);
    mending.on(retried);
  }

  boolean isSettled(ApplicationId application) {
    return rehearsal.fileOf(application).application().attention().discrepancies().isEmpty();
  }
}
