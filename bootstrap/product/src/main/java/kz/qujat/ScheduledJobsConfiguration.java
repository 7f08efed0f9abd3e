package kz.qujat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import kz.qujat.application.filing.DraftExpiry;
import kz.qujat.application.reconciliation.ReconciliationService;
import kz.qujat.application.refund.FilingInquiryJob;
import kz.qujat.application.refund.MissingAccountJob;
import kz.qujat.domain.duty.StateDutyTariff;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.persistence.schedule.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The scheduled jobs and how often each of them runs.
@Configuration(proxyBeanMethods = false)
class ScheduledJobsConfiguration {
  /// Ends drafts whose eligibility window, or whose pilot, has closed.
  @Bean
  RecurringJob expiryRound(DraftExpiry draftExpiry, RuleSettings settings) {
    return RecurringJob.of("expiry", settings.draftExpiry().interval(), draftExpiry::run);
  }

  /// Asks the tax authority for answers that it has not sent.
  @Bean
  RecurringJob inquiryRound(FilingInquiryJob filingInquiryJob, RuleSettings settings) {
    return RecurringJob.of("inquiries", settings.refund().inquiryInterval(), filingInquiryJob::run);
  }

  /// Looks for refunds whose bank account is still missing.
  @Bean
  RecurringJob accountRound(MissingAccountJob deadlines, RuleSettings settings) {
    return RecurringJob.of(
        "account-deadlines", settings.refund().reminderInterval(), deadlines::run);
  }

  /// Compares past days that have not been compared yet.
  @Bean
  RecurringJob reconciliationRound(
      ReconciliationService reconciliationService, RuleSettings settings) {
    return RecurringJob.of(
        "reconciliation", settings.reconciliation().interval(), reconciliationService::run);
  }

  /// Reports how many days each comparison is behind. A value that stays above one means that
  /// something is wrong.
  @Bean
  MeterBinder daysNotCompared(ReconciliationService reconciliationService) {
    return registry -> {
      for (Book book : Book.values()) {
        Gauge.builder(
                "qujat.reconciliation.missing", () -> reconciliationService.missing(book).size())
            .description("Days that are over and have not been compared")
            .baseUnit("days")
            .tag("book", book.name())
            .register(registry);
      }
    };
  }

  @Bean
  TariffHealthIndicator tariffWatch(StateDutyTariff stateDutyTariff, InstantSource legalClock) {
    return new TariffHealthIndicator(stateDutyTariff, legalClock);
  }

  @Bean
  RecurringJob tariffRound(TariffHealthIndicator tariffHealthIndicator) {
    return RecurringJob.of("tariff", Duration.ofDays(1), tariffHealthIndicator::remind);
  }
}
