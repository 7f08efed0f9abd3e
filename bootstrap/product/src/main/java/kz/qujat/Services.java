package kz.qujat;

import kz.qujat.application.command.Applications;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.command.Refunds;
import kz.qujat.application.command.SupervisionCases;
import kz.qujat.application.command.Transactions;
import kz.qujat.application.dispatch.Manufacture;
import kz.qujat.application.eligibility.EligibilityDesk;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.filing.Enclosures;
import kz.qujat.application.filing.Filings;
import kz.qujat.application.filing.Registrations;
import kz.qujat.application.filing.Registrations.RegistrationTerm;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.history.Histories;
import kz.qujat.application.image.Gauge;
import kz.qujat.application.payment.PaymentGateway;
import kz.qujat.application.payment.PaymentReferences;
import kz.qujat.application.payment.Payments;
import kz.qujat.application.payment.ReceivedMoney;
import kz.qujat.application.pickup.Pickups;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.application.refund.RefundFiles;
import kz.qujat.application.review.ReviewMoves;
import kz.qujat.application.review.Reviews;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.statistics.Reports;
import kz.qujat.application.statistics.Statistics;
import kz.qujat.application.supervision.UnclearRecords;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.domain.eligibility.EligibilityRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The application's services, put together from ports.
@Configuration(proxyBeanMethods = false)
class Services {
  @Bean
  CommandService commandService(
      Applications applications,
      Refunds refunds,
      SupervisionCases supervision,
      Transactions transactions,
      ClockAndIds clockAndIds) {
    return new CommandService(applications, refunds, supervision, transactions, clockAndIds);
  }

  @Bean
  CaseFiles caseFiles(Histories histories) {
    return new CaseFiles(histories);
  }

  @Bean
  RefundFiles refundFiles(Histories histories) {
    return new RefundFiles(histories);
  }

  @Bean
  EligibilityDesk eligibilityDesk(
      PopulationRegistry registry,
      CaseFiles cases,
      Vault vault,
      EligibilityRules rules,
      UnclearRecords unclearRecords) {
    return new EligibilityDesk(registry, cases, vault, rules, unclearRecords);
  }

  @Bean
  Filings filings(CommandService commands, CaseFiles cases, EligibilityDesk desk, Vault vault) {
    return new Filings(commands, cases, desk, vault);
  }

  @Bean
  Enclosures enclosures(CommandService commands, Gauge gauge, Images images) {
    return new Enclosures(commands, gauge, images);
  }

  @Bean
  RegistrationTerm registrationTerm(WorkingCalendar calendar, Rules.Settings settings) {
    return new RegistrationTerm(calendar, settings.term().workingDays());
  }

  @Bean
  Registrations registrations(
      CommandService commands,
      CaseFiles cases,
      EligibilityDesk desk,
      Vault vault,
      RegistrationTerm term) {
    return new Registrations(commands, cases, desk, vault, term);
  }

  @Bean
  Payments payments(
      CommandService commands,
      CaseFiles cases,
      EligibilityDesk desk,
      PaymentGateway gateway,
      StateDuty tariff) {
    return new Payments(commands, cases, desk, gateway, tariff);
  }

  @Bean
  ReceivedMoney receivedMoney(
      CommandService commands,
      Histories histories,
      PaymentReferences references,
      People people,
      Vault vault) {
    return new ReceivedMoney(commands, histories, references, people, vault);
  }

  @Bean
  Reviews reviews(CommandService commands, CaseFiles cases, Signatures signatures, Vault vault) {
    return new Reviews(commands, cases, signatures, vault);
  }

  @Bean
  ReviewMoves reviewMoves(CommandService commands) {
    return new ReviewMoves(commands);
  }

  @Bean
  Manufacture manufacture(CommandService commands, CaseFiles cases, Vault vault) {
    return new Manufacture(commands, cases, vault);
  }

  @Bean
  Pickups pickups(CommandService commands, People people, Vault vault) {
    return new Pickups(commands, people, vault);
  }

  @Bean
  RefundDesk refundDesk(CommandService commands, RefundFiles refunds, Vault vault) {
    return new RefundDesk(commands, refunds, vault);
  }

  @Bean
  Reports reports(Statistics statistics, WorkingCalendar calendar, ClockAndIds clockAndIds) {
    return new Reports(statistics, calendar, clockAndIds.clock());
  }
}
