package kz.qujat;

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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

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
      WorkingCalendar calendar) {
    return new TaxFiling(chancery, refundCases, authority, calendar);
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
  Notices notices(Histories histories, People people, Vault vault, Notifier notifier) {
    return new Notices(histories, people, vault, notifier);
  }

  @Bean
  ExpiryRounds expiryRounds(Drafts drafts, Chancery chancery) {
    return new ExpiryRounds(new Expiry(drafts, chancery));
  }

  @Bean
  InquiryRounds inquiryRounds(
      OpenFilings filings, CaseFiles cases, Inquiry inquiry, Patience patience, Notary notary) {
    return new InquiryRounds(new Inquiries(filings, cases, inquiry, patience, notary));
  }

  @Bean
  Patience patience(
      WorkingCalendar calendar, @Value("${qujat.refund.ask-after-working-days}") int workingDays) {
    return new Patience(calendar, workingDays);
  }

  /// Asks the tax authority every so often what it has not told.
  record InquiryRounds(Inquiries inquiries) {
    /// At a rate, not with a delay: those with a delay share a thread, and neighbours can be slow.
    @Scheduled(fixedRateString = "${qujat.refund.ask-every}")
    void round() {
      inquiries.round();
    }
  }

  /// Looks every so often for drafts whose window has closed.
  record ExpiryRounds(Expiry expiry) {
    @Scheduled(fixedDelayString = "${qujat.expiry.every}")
    void round() {
      expiry.sweep();
    }
  }
}
