package kz.qujat;

import java.time.Duration;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.payment.BankReferences;
import kz.qujat.application.payment.PaymentReferences;
import kz.qujat.application.refund.AccountDeadlines;
import kz.qujat.application.refund.Inquiries;
import kz.qujat.application.refund.Inquiries.Patience;
import kz.qujat.application.refund.Inquiry;
import kz.qujat.application.refund.MissingAccounts;
import kz.qujat.application.refund.OpenFilings;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.application.refund.RefundFiles;
import kz.qujat.application.refund.RefundFiling;
import kz.qujat.application.refund.TaxAuthority;
import kz.qujat.application.refund.TaxCases;
import kz.qujat.application.refund.TaxFiling;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.persistence.rounds.Round;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens to refunds by itself: filed, asked about, reminded of.
@Configuration(proxyBeanMethods = false)
class RefundDuties {
  @Bean
  RefundFiling refundFiling(RefundFiles refunds, TaxFiling filing, Inquiry inquiry) {
    return new RefundFiling(refunds, filing, inquiry);
  }

  @Bean
  TaxFiling taxFiling(
      CommandService commands,
      TaxCases taxCases,
      TaxAuthority authority,
      WorkingCalendar calendar,
      @Value("${qujat.refund.term-in-working-days}") int termInWorkingDays) {
    return new TaxFiling(commands, taxCases, authority, calendar, termInWorkingDays);
  }

  @Bean
  Inquiry inquiry(TaxAuthority authority, RefundDesk desk, TaxFiling filing) {
    return new Inquiry(authority, desk, filing);
  }

  @Bean
  BankReferences bankReferences(Vault vault, PaymentReferences references) {
    return new BankReferences(vault, references);
  }

  @Bean
  TaxCases taxCases(CaseFiles cases, People people, Vault vault, BankReferences references) {
    return new TaxCases(cases, people, vault, references);
  }

  /// Asks the tax authority what it has not told.
  @Bean
  Round inquiryRound(
      OpenFilings filings,
      RefundFiles refunds,
      Inquiry inquiry,
      Patience patience,
      ClockAndIds clockAndIds,
      @Value("${qujat.refund.ask-every}") Duration every) {
    var inquiries = new Inquiries(filings, refunds, inquiry, patience, clockAndIds);
    return new Round("inquiries", every, inquiries::round);
  }

  @Bean
  Patience patience(
      WorkingCalendar calendar, @Value("${qujat.refund.ask-after-working-days}") int workingDays) {
    return new Patience(calendar, workingDays);
  }

  /// Looks for accounts that nobody has named.
  @Bean
  Round accountRound(
      MissingAccounts missing,
      CommandService commands,
      @Value("${qujat.refund.remind-every}") Duration every) {
    return new Round("account-deadlines", every, new AccountDeadlines(missing, commands)::sweep);
  }
}
