package kz.qujat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import kz.qujat.application.filing.Expiry;
import kz.qujat.application.reconciliation.Reconciliation;
import kz.qujat.application.refund.AccountDeadlines;
import kz.qujat.application.refund.Inquiries;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.persistence.rounds.Round;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens because time has passed, and how often it is looked for.
@Configuration(proxyBeanMethods = false)
class ScheduledRounds {
  /// Looks for drafts whose window, or whose pilot, has closed.
  @Bean
  Round expiryRound(Expiry expiry, RuleSettings settings) {
    return Round.of("expiry", settings.expiry().every(), expiry::sweep);
  }

  /// Asks the tax authority what it has not told.
  @Bean
  Round inquiryRound(Inquiries inquiries, RuleSettings settings) {
    return Round.of("inquiries", settings.refund().askEvery(), inquiries::round);
  }

  /// Looks for accounts that nobody has named.
  @Bean
  Round accountRound(AccountDeadlines deadlines, RuleSettings settings) {
    return Round.of("account-deadlines", settings.refund().remindEvery(), deadlines::sweep);
  }

  /// Looks for days that are over and have not been compared.
  @Bean
  Round reconciliationRound(Reconciliation reconciliation, RuleSettings settings) {
    return Round.of("reconciliation", settings.reconciliation().every(), reconciliation::round);
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
  TariffWatch tariffWatch(StateDuty stateDuty, InstantSource legalClock) {
    return new TariffWatch(stateDuty, legalClock);
  }

  @Bean
  Round tariffRound(TariffWatch tariffWatch) {
    return Round.of("tariff", Duration.ofDays(1), tariffWatch::remind);
  }
}
