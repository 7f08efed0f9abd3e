package kz.qujat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.dispatch.Dispatch;
import kz.qujat.application.dispatch.Manufacture;
import kz.qujat.application.dispatch.OrderRegister;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.payment.PaymentRegister;
import kz.qujat.application.payment.ReceivedMoney;
import kz.qujat.application.payment.UnreadableMessages;
import kz.qujat.application.reconciliation.DiscrepancyRepair;
import kz.qujat.application.reconciliation.OrderBooks;
import kz.qujat.application.reconciliation.OurBooks;
import kz.qujat.application.reconciliation.PaymentBooks;
import kz.qujat.application.reconciliation.Reconciliation;
import kz.qujat.application.reconciliation.ReportArchive;
import kz.qujat.application.reconciliation.TheirBooks;
import kz.qujat.application.supervision.OpenDiscrepancies;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.persistence.rounds.Round;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The daily comparison of our books with those of the neighbours.
@Configuration(proxyBeanMethods = false)
class Bookkeeping {
  @Bean
  TheirBooks paymentBooks(
      PaymentRegister register,
      OurBooks ours,
      CaseFiles cases,
      ReceivedMoney money,
      UnreadableMessages unreadable) {
    return new PaymentBooks(register, ours, cases, money, unreadable);
  }

  @Bean
  TheirBooks orderBooks(
      OrderRegister register,
      OurBooks ours,
      CaseFiles cases,
      Dispatch dispatch,
      Manufacture manufacture) {
    return new OrderBooks(register, ours, cases, dispatch, manufacture);
  }

  @Bean
  Reconciliation reconciliation(
      CommandService commands,
      List<TheirBooks> books,
      ReportArchive archive,
      @Value("${qujat.reconciliation.rest}") Duration rest) {
    return new Reconciliation(commands, books, archive, rest);
  }

  /// How many days each book is behind: something is wrong where that stays above one.
  @Bean
  MeterBinder daysNotCompared(Reconciliation reconciliation) {
    return registry -> {
      for (Book book : Book.values()) {
        Gauge.builder("qujat.reconciliation.missing", () -> reconciliation.missing(book).size())
            .description("Days that are over and have not been compared")
            .baseUnit("days")
            .tag("book", book.name())
            .register(registry);
      }
    };
  }

  @Bean
  DiscrepancyRepair discrepancyRepair(
      CommandService commands,
      CaseFiles cases,
      OpenDiscrepancies discrepancies,
      List<TheirBooks> books) {
    return new DiscrepancyRepair(commands, cases, discrepancies, books);
  }

  /// Looks for days that are over and have not been compared.
  @Bean
  Round reconciliationRound(
      Reconciliation reconciliation, @Value("${qujat.reconciliation.every}") Duration every) {
    return new Round("reconciliation", every, reconciliation::round);
  }
}
