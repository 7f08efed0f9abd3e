package kz.qujat.application.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.application.dispatch.CentralNodeOrderReports;
import kz.qujat.application.history.Page;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.PaymentGatewayStatements;
import kz.qujat.application.payment.SetAsidePaymentMessage;
import kz.qujat.application.rehearsal.Wire;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Discrepancy.Book;
import org.jspecify.annotations.Nullable;

/// The registers of two neighbours, the applications that have entries on a day, and the stored
/// reports.
final class Registers implements ReportArchive, ApplicationsToReconcile {
  final List<PaymentGatewayStatements.Line> payments = new ArrayList<>();

  /// Lines that cannot be read.
  final List<SetAsidePaymentMessage> unreadableMoney = new ArrayList<>();

  final List<CentralNodeOrderReports.Unreadable> unreadableOrders = new ArrayList<>();
  final List<CentralNodeOrderReports.Line> orders = new ArrayList<>();
  final List<ApplicationId> ours = new ArrayList<>();

  /// The current state of an order when it is queried individually.
  final List<CentralNodeOrderReports.Line> meanwhile = new ArrayList<>();

  /// Days that cannot be read at all.
  final Set<LocalDate> unreadable = new HashSet<>();

  /// Days for which the comparison fails with an unexpected exception.
  final Set<LocalDate> stumblingBlocks = new HashSet<>();

  final List<ReconciliationReport> kept = new ArrayList<>();

  PaymentGatewayStatements ofPayments(Wire wire) {
    return day -> {
      wire.cross();
      if (unreadable.contains(day)) {
        throw new NeighbourUnavailable(Neighbour.PAYMENT, "unreadable answer");
      }
      return new PaymentGatewayStatements.Day(
          payments.stream().filter(line -> line.paidOn().equals(day)).toList(), unreadableMoney);
    };
  }

  CentralNodeOrderReports ofOrders(Wire wire) {
    return new CentralNodeOrderReports() {
      @Override
      public Day of(LocalDate day) {
        wire.cross();
        return new Day(
            orders.stream().filter(line -> line.order().movedOn().equals(day)).toList(),
            unreadableOrders);
      }

      @Override
      public Optional<Line> find(ApplicationId application, int attempt) {
        wire.cross();
        return Stream.concat(meanwhile.stream(), orders.stream())
            .filter(
                line -> line.application().equals(application) && line.order().attempt() == attempt)
            .findFirst();
      }
    };
  }

  @Override
  public List<ApplicationId> paidOn(LocalDate day) {
    if (stumblingBlocks.contains(day)) {
      throw new IllegalStateException("a history that cannot be read");
    }
    return ours;
  }

  @Override
  public List<ApplicationId> ordersMovedOn(LocalDate day) {
    return ours;
  }

  @Override
  public void keep(ReconciliationReport reconciliationReport) {
    kept.add(reconciliationReport);
  }

  @Override
  public SortedSet<LocalDate> days(Book book) {
    return kept.stream()
        .filter(reconciliationReport -> reconciliationReport.book() == book)
        .map(ReconciliationReport::day)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public Page<ReconciliationReport> page(int limit, @Nullable String cursor) {
    return new Page<>(kept.reversed().stream().limit(limit).toList(), null);
  }

  static ApplicationId stranger() {
    return new ApplicationId(new UUID(9, 9));
  }
}
