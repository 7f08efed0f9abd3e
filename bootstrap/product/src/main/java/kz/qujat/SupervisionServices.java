package kz.qujat;

import kz.qujat.application.command.CommandService;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.history.Histories;
import kz.qujat.application.payment.PaymentReferences;
import kz.qujat.application.payment.SetAsideMoney;
import kz.qujat.application.payment.UnreadableMessages;
import kz.qujat.application.refund.RefundFiles;
import kz.qujat.application.stuck.Concerns;
import kz.qujat.application.stuck.CurrentWaits;
import kz.qujat.application.stuck.Remedies;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.application.supervision.OpenDiscrepancies;
import kz.qujat.application.supervision.UnclearRecords;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.supervision.Limits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What somebody has to look at, and what is done about it.
@Configuration(proxyBeanMethods = false)
class SupervisionServices {
  @Bean
  OpenDiscrepancies openDiscrepancies(Histories histories) {
    return new OpenDiscrepancies(histories);
  }

  @Bean
  UnclearRecords unclearRecords(CommandService commands) {
    return new UnclearRecords(commands);
  }

  @Bean
  UnreadableMessages unreadableMessages(
      CommandService commands,
      Histories histories,
      PaymentReferences references,
      People people,
      Vault vault) {
    return new SetAsideMoney(commands, histories, references, people, vault);
  }

  @Bean
  Concerns concerns(Histories histories, CaseFiles cases, RefundFiles refunds) {
    return new Concerns(histories, cases, refunds);
  }

  @Bean
  CurrentWaits currentWaits(
      CaseFiles cases, RefundFiles refunds, StuckCases stuck, Histories histories, Limits limits) {
    return new CurrentWaits(cases, refunds, stuck, histories, limits);
  }

  @Bean
  Remedies remedies(CommandService commands, Concerns concerns, CurrentWaits waits, Vault vault) {
    return new Remedies(commands, concerns, waits, vault);
  }
}
