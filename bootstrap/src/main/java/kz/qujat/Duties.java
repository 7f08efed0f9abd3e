package kz.qujat;

import java.time.Duration;
import kz.qujat.application.dispatch.CentralNode;
import kz.qujat.application.dispatch.Dispatch;
import kz.qujat.application.dispatch.Orders;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.filing.Drafts;
import kz.qujat.application.filing.Expiry;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.history.Histories;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.Notary;
import kz.qujat.application.notice.Notices;
import kz.qujat.application.notice.Notifier;
import kz.qujat.application.refund.Inquiries;
import kz.qujat.application.refund.Inquiries.Patience;
import kz.qujat.application.refund.Inquiry;
import kz.qujat.application.refund.OpenFilings;
import kz.qujat.application.refund.RefundCases;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.application.refund.Refunds;
import kz.qujat.application.refund.TaxAuthority;
import kz.qujat.application.refund.TaxFiling;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.persistence.rounds.Round;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens by itself: after an event, or when a day has passed.
@Configuration(proxyBeanMethods = false)
class Duties {
  @Bean
  Dispatch dispatch(Chancery chancery, CaseFiles cases, CentralNode node, Orders orders) {
    return new Dispatch(chancery, cases, orders, node);
  }

  @Bean
  Orders orders(People people, Vault vault, Images images, PopulationRegistry registry) {
    return new Orders(people, vault, images, registry);
  }

  @Bean
  Refunds refunds(CaseFiles cases, TaxFiling filing, Inquiry inquiry) {
    return new Refunds(cases, filing, inquiry);
  }

  @Bean
  TaxFiling taxFiling(
      Chancery chancery,
      RefundCases refundCases,
      TaxAuthority authority,
      WorkingCalendar calendar,
      @Value("${qujat.refund.term-in-working-days}") int termInWorkingDays) {
    return new TaxFiling(chancery, refundCases, authority, calendar, termInWorkingDays);
  }

  @Bean
  Inquiry inquiry(TaxAuthority authority, RefundDesk desk, TaxFiling filing) {
    return new Inquiry(authority, desk, filing);
  }

  @Bean
  RefundCases refundCases(People people, Vault vault) {
    return new RefundCases(people, vault);
  }

  @Bean
  Notices notices(
      Histories histories, People people, Vault vault, Notifier notifier, Notary notary) {
    return new Notices(histories, people, vault, notifier, notary);
  }

  /// Looks for drafts whose window has closed.
  @Bean
  Round expiryRound(
      Drafts drafts, Chancery chancery, @Value("${qujat.expiry.every}") Duration every) {
    return new Round("expiry", every, new Expiry(drafts, chancery)::sweep);
  }

  /// Asks the tax authority what it has not told.
  @Bean
  Round inquiryRound(
      OpenFilings filings,
      CaseFiles cases,
      Inquiry inquiry,
      Patience patience,
      Notary notary,
      @Value("${qujat.refund.ask-every}") Duration every) {
    var inquiries = new Inquiries(filings, cases, inquiry, patience, notary);
    return new Round("inquiries", every, inquiries::round);
  }

  @Bean
  Patience patience(
      WorkingCalendar calendar, @Value("${qujat.refund.ask-after-working-days}") int workingDays) {
    return new Patience(calendar, workingDays);
  }
}
