package kz.qujat.application.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.dispatch.OrderRegister;
import kz.qujat.application.payment.PaymentRegister;
import kz.qujat.application.rehearsal.Wire;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Discrepancy.Book;

/// What two neighbours have in their books, which of our histories are about a day, and the reports
/// that were made.
final class Registers implements ReportArchive, OurBooks {
  final List<PaymentRegister.Line> payments = new ArrayList<>();
  final List<OrderRegister.Line> orders = new ArrayList<>();
  final List<ApplicationId> ours = new ArrayList<>();
  final List<Report> kept = new ArrayList<>();

  PaymentRegister ofPayments(Wire wire) {
    return day -> {
      wire.cross();
      return payments.stream().filter(line -> line.paidOn().equals(day)).toList();
    };
  }

  OrderRegister ofOrders(Wire wire) {
    return new OrderRegister() {
      @Override
      public List<Line> of(LocalDate day) {
        wire.cross();
        return orders.stream().filter(line -> line.order().movedOn().equals(day)).toList();
      }

      @Override
      public Optional<Line> find(ApplicationId application, int attempt) {
        wire.cross();
        return orders.stream()
            .filter(
                line -> line.application().equals(application) && line.order().attempt() == attempt)
            .findFirst();
      }
    };
  }

  @Override
  public List<ApplicationId> paidOn(LocalDate day) {
    return ours;
  }

  @Override
  public List<ApplicationId> heardOfOn(LocalDate day) {
    return ours;
  }

  @Override
  public void keep(Report report) {
    kept.add(report);
  }

  @Override
  public Optional<LocalDate> latestDay(Book book) {
    return kept.stream()
        .filter(report -> report.book() == book)
        .map(Report::day)
        .max(Comparator.naturalOrder());
  }

  @Override
  public List<Report> latest(int most) {
    return kept.reversed().stream().limit(most).toList();
  }

  static ApplicationId stranger() {
    return new ApplicationId(new UUID(9, 9));
  }
}
