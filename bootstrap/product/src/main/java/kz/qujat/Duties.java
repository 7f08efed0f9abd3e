package kz.qujat;

import java.time.Duration;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.dispatch.CentralNode;
import kz.qujat.application.dispatch.Dispatch;
import kz.qujat.application.dispatch.HolderCheck;
import kz.qujat.application.dispatch.OrderHandOver;
import kz.qujat.application.dispatch.Orders;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.filing.Drafts;
import kz.qujat.application.filing.Expiry;
import kz.qujat.application.filing.RegistrationByPayment;
import kz.qujat.application.filing.Registrations;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.history.Histories;
import kz.qujat.application.notice.Announcements;
import kz.qujat.application.notice.Notices;
import kz.qujat.application.notice.Notifier;
import kz.qujat.application.notice.RefundNotices;
import kz.qujat.application.refund.RefundFiles;
import kz.qujat.application.supervision.OpenDiscrepancies;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.persistence.rounds.Round;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens by itself: after an event, or when a day has passed.
@Configuration(proxyBeanMethods = false)
class Duties {
  @Bean
  RegistrationByPayment registrationByPayment(
      CaseFiles cases, Registrations registrations, People people) {
    return new RegistrationByPayment(cases, registrations, people);
  }

  @Bean
  Dispatch dispatch(
      CommandService commands,
      CaseFiles cases,
      Orders orders,
      HolderCheck holders,
      OrderHandOver handOver) {
    return new Dispatch(commands, cases, orders, holders, handOver);
  }

  @Bean
  Orders orders(People people, Vault vault, Images images) {
    return new Orders(people, vault, images);
  }

  @Bean
  HolderCheck holderCheck(CommandService commands, PopulationRegistry registry, Vault vault) {
    return new HolderCheck(commands, registry, vault);
  }

  @Bean
  OrderHandOver orderHandOver(CentralNode node, OpenDiscrepancies discrepancies) {
    return new OrderHandOver(node, discrepancies);
  }

  @Bean
  Announcements announcements(
      People people, Vault vault, Notifier notifier, ClockAndIds clockAndIds) {
    return new Announcements(people, vault, notifier, clockAndIds);
  }

  @Bean
  Notices notices(Histories histories, Announcements announcements) {
    return new Notices(histories, announcements);
  }

  @Bean
  RefundNotices refundNotices(RefundFiles refunds, CaseFiles cases, Announcements announcements) {
    return new RefundNotices(refunds, cases, announcements);
  }

  /// Looks for drafts whose window, or whose pilot, has closed.
  @Bean
  Round expiryRound(
      Drafts drafts,
      CommandService commands,
      EligibilityRules rules,
      @Value("${qujat.expiry.every}") Duration every) {
    return new Round("expiry", every, new Expiry(drafts, commands, rules.pilot())::sweep);
  }
}
