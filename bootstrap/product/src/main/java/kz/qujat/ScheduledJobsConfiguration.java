package kz.qujat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import kz.qujat.application.filing.DraftExpiry;
import kz.qujat.application.reconciliation.Reconciliation;
import kz.qujat.application.refund.FilingInquiries;
import kz.qujat.application.refund.MissingAccountCheck;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.persistence.schedule.ScheduledJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens because time has passed, and how often it is looked for.
@Configuration(proxyBeanMethods = false)
class ScheduledJobsConfiguration {
  /// Looks for drafts whose window, or whose pilot, has closed.
  @Bean
  ScheduledJob expiryRound(DraftExpiry draftExpiry, RuleSettings settings) {
    return ScheduledJob.of("expiry", settings.expiry().every(), draftExpiry::run);
  }

  /// Asks the tax authority what it has not told.
  @Bean
  ScheduledJob inquiryRound(FilingInquiries filingInquiries, RuleSettings settings) {
    return ScheduledJob.of("inquiries", settings.refund().askEvery(), filingInquiries::run);
  }

  /// Looks for accounts that nobody has named.
  @Bean
  ScheduledJob accountRound(MissingAccountCheck deadlines, RuleSettings settings) {
    return ScheduledJob.of("account-deadlines", settings.refund().remindEvery(), deadlines::run);
  }

  /// Looks for days that are over and have not been compared.
  @Bean
  ScheduledJob reconciliationRound(Reconciliation reconciliation, RuleSettings settings) {
    return ScheduledJob.of(
        "reconciliation", settings.reconciliation().every(), reconciliation::run);
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
  TariffHealthIndicator tariffWatch(StateDuty stateDuty, InstantSource legalClock) {
    return new TariffHealthIndicator(stateDuty, legalClock);
  }

  @Bean
  ScheduledJob tariffRound(TariffHealthIndicator tariffHealthIndicator) {
    return ScheduledJob.of("tariff", Duration.ofDays(1), tariffHealthIndicator::remind);
  }
}
