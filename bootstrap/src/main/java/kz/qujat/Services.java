package kz.qujat;

import kz.qujat.application.dispatch.Manufacture;
import kz.qujat.application.eligibility.EligibilityDesk;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.filing.Enclosures;
import kz.qujat.application.filing.Filings;
import kz.qujat.application.filing.Registrations;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.history.Histories;
import kz.qujat.application.image.Gauge;
import kz.qujat.application.lifecycle.Applications;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.Notary;
import kz.qujat.application.lifecycle.Transactions;
import kz.qujat.application.payment.LoggedMessages;
import kz.qujat.application.payment.PaymentGateway;
import kz.qujat.application.payment.Payments;
import kz.qujat.application.payment.Transfers;
import kz.qujat.application.payment.UnreadableMessages;
import kz.qujat.application.pickup.Pickups;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.application.review.Reviews;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.review.Supervision;
import kz.qujat.application.statistics.Reports;
import kz.qujat.application.statistics.Statistics;
import kz.qujat.application.stuck.Remedies;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.supervision.Limits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The application's services, put together from ports.
@Configuration(proxyBeanMethods = false)
class Services {
  @Bean
  Chancery chancery(Applications applications, Transactions transactions, Notary notary) {
    return new Chancery(applications, transactions, notary);
  }

  @Bean
  CaseFiles caseFiles(Histories histories) {
    return new CaseFiles(histories);
  }

  @Bean
  EligibilityDesk eligibilityDesk(
      PopulationRegistry registry,
      CaseFiles cases,
      Vault vault,
      EligibilityRules rules,
      Notary notary) {
    return new EligibilityDesk(registry, cases, vault, rules, notary);
  }

  @Bean
  Filings filings(Chancery chancery, CaseFiles cases, EligibilityDesk desk, Vault vault) {
    return new Filings(chancery, cases, desk, vault);
  }

  @Bean
  Enclosures enclosures(Chancery chancery, Gauge gauge, Images images) {
    return new Enclosures(chancery, gauge, images);
  }

  @Bean
  Registrations registrations(
      Chancery chancery,
      CaseFiles cases,
      EligibilityDesk desk,
      WorkingCalendar calendar,
      Rules.Settings settings) {
    return new Registrations(chancery, cases, desk, calendar, settings.term().workingDays());
  }

  @Bean
  Payments payments(
      Chancery chancery,
      CaseFiles cases,
      PaymentGateway gateway,
      StateDuty tariff,
      Transfers transfers) {
    return new Payments(chancery, cases, gateway, tariff, transfers);
  }

  @Bean
  Transfers transfers(
      Chancery chancery, Histories histories, People people, UnreadableMessages unreadable) {
    return new Transfers(chancery, histories, people, unreadable);
  }

  @Bean
  UnreadableMessages unreadableMessages() {
    return new LoggedMessages();
  }

  @Bean
  Reviews reviews(Chancery chancery, CaseFiles cases, Signatures signatures, Vault vault) {
    return new Reviews(chancery, cases, signatures, vault);
  }

  @Bean
  Supervision supervision(Chancery chancery) {
    return new Supervision(chancery);
  }

  @Bean
  Manufacture manufacture(Chancery chancery, CaseFiles cases, Vault vault) {
    return new Manufacture(chancery, cases, vault);
  }

  @Bean
  Pickups pickups(Chancery chancery, People people, Vault vault) {
    return new Pickups(chancery, people, vault);
  }

  @Bean
  RefundDesk refundDesk(Chancery chancery, Histories histories, Vault vault) {
    return new RefundDesk(chancery, histories, vault);
  }

  @Bean
  Reports reports(Statistics statistics, WorkingCalendar calendar, Notary notary) {
    return new Reports(statistics, calendar, notary.clock());
  }

  @Bean
  Remedies remedies(Chancery chancery, Vault vault, StuckCases cases, Limits limits) {
    return new Remedies(chancery, vault, cases, limits);
  }
}
