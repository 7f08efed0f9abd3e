package kz.qujat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import kz.qujat.application.filing.DraftExpiry;
import kz.qujat.application.reconciliation.Reconciliation;
import kz.qujat.application.refund.FilingInquiryJob;
import kz.qujat.application.refund.MissingAccountCheck;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.persistence.schedule.ScheduledJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The scheduled jobs and how often each of them runs.
@Configuration(proxyBeanMethods = false)
class ScheduledJobsConfiguration {
  /// Ends drafts whose eligibility window, or whose pilot, has closed.
  @Bean
  ScheduledJob expiryRound(DraftExpiry draftExpiry, RuleSettings settings) {
    return ScheduledJob.of("expiry", settings.draftExpiry().interval(), draftExpiry::run);
  }

  /// Asks the tax authority for answers that it has not sent.
  @Bean
  ScheduledJob inquiryRound(FilingInquiryJob filingInquiryJob, RuleSettings settings) {
    return ScheduledJob.of("inquiries", settings.refund().inquiryInterval(), filingInquiryJob::run);
  }

  /// Looks for refunds whose bank account is still missing.
  @Bean
  ScheduledJob accountRound(MissingAccountCheck deadlines, RuleSettings settings) {
    return ScheduledJob.of(
        "account-deadlines", settings.refund().reminderInterval(), deadlines::run);
  }

  /// Compares past days that have not been compared yet.
  @Bean
  ScheduledJob reconciliationRound(Reconciliation reconciliation, RuleSettings settings) {
    return ScheduledJob.of(
        "reconciliation", settings.reconciliation().interval(), reconciliation::run);
  }

  /// Reports how many days each comparison is behind. A value that stays above one means that
  /// something is wrong.
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
