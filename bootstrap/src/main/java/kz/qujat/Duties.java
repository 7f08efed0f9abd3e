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
import kz.qujat.application.notice.Notices;
import kz.qujat.application.notice.Notifier;
import kz.qujat.application.refund.RefundCases;
import kz.qujat.application.refund.Refunds;
import kz.qujat.application.refund.TaxAuthority;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.calendar.WorkingCalendar;
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
  Refunds refunds(
      Chancery chancery,
      CaseFiles cases,
      RefundCases refundCases,
      TaxAuthority authority,
      WorkingCalendar calendar) {
    return new Refunds(chancery, cases, refundCases, authority, calendar);
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

  /// Looks every so often for drafts whose window has closed.
  record ExpiryRounds(Expiry expiry) {
    @Scheduled(fixedDelayString = "${qujat.expiry.every}")
    void round() {
      expiry.sweep();
    }
  }
}
