package kz.qujat;

import java.util.List;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.filing.RegistrationService.RegistrationTerm;
import kz.qujat.application.reconciliation.BookComparison;
import kz.qujat.application.reconciliation.ReconciliationService;
import kz.qujat.application.reconciliation.ReportArchive;
import kz.qujat.application.refund.FilingInquiryJob.Patience;
import kz.qujat.application.refund.RefundFilingService;
import kz.qujat.application.refund.TaxAuthority;
import kz.qujat.application.refund.TaxCaseFactory;
import kz.qujat.domain.calendar.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The application services. Most are found by their annotation; those that need a setting are
/// built here.
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    basePackageClasses = ApplicationService.class,
    useDefaultFilters = false,
    includeFilters = @Filter(ApplicationService.class),
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class ApplicationServicesConfiguration {
  @Bean
  RegistrationTerm registrationTerm(WorkingCalendar calendar, RuleSettings settings) {
    return new RegistrationTerm(calendar, settings.term().workingDays());
  }

  @Bean
  RefundFilingService taxFiling(
      CommandService commands,
      TaxCaseFactory taxCaseFactory,
      TaxAuthority authority,
      WorkingCalendar calendar,
      RuleSettings settings) {
    return new RefundFilingService(
        commands, taxCaseFactory, authority, calendar, settings.refund().termInWorkingDays());
  }

  @Bean
  Patience patience(WorkingCalendar calendar, RuleSettings settings) {
    return new Patience(calendar, settings.refund().inquiryAfterWorkingDays());
  }

  @Bean
  ReconciliationService reconciliation(
      CommandService commands,
      List<BookComparison> books,
      ReportArchive archive,
      RuleSettings settings) {
    return new ReconciliationService(
        commands, books, archive, settings.reconciliation().settleDelay());
  }
}
