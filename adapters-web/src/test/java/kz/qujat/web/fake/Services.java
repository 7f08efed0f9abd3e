package kz.qujat.web.fake;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.eligibility.EligibilityDesk;
import kz.qujat.application.filing.Enclosures;
import kz.qujat.application.filing.Filings;
import kz.qujat.application.filing.Registrations;
import kz.qujat.application.filing.Registrations.RegistrationTerm;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.image.Gauge;
import kz.qujat.application.payment.Payments;
import kz.qujat.application.payment.ReceivedMoney;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.application.refund.RefundFiles;
import kz.qujat.application.supervision.UnclearRecords;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.web.fake.memory.Ledger;
import kz.qujat.web.fake.memory.Papers;
import kz.qujat.web.fake.memory.References;
import org.springframework.context.annotation.Bean;

/// The services for citizens, configured as in the product.
class Services {
  @Bean
  RefundFiles refundFiles(Ledger ledger) {
    return new RefundFiles(ledger);
  }

  @Bean
  CommandService commands(World world, Ledger ledger) {
    return new CommandService(
        ledger, ledger, ledger, Services::inOne, new ClockAndIds(world, world::number));
  }

  /// Runs `work` without a transaction, because no test needs a rollback.
  private static <T> T inOne(Supplier<T> work) {
    return work.get();
  }

  @Bean
  EligibilityRules rules() {
    return new EligibilityRules(
        30, 10, 16, new PilotPeriod(LocalDate.of(2025, 5, 28), World.LAST_DAY), "2025-05");
  }

  @Bean
  EligibilityDesk desk(
      World world, CaseFiles cases, EligibilityRules rules, CommandService commands) {
    return new EligibilityDesk(
        world.register, cases, world.papers, rules, new UnclearRecords(commands));
  }

  @Bean
  Filings filings(CommandService commands, CaseFiles cases, EligibilityDesk desk, Papers papers) {
    return new Filings(commands, cases, desk, papers);
  }

  @Bean
  Enclosures enclosures(CommandService commands, Gauge gauge, Papers papers) {
    return new Enclosures(commands, gauge, papers);
  }

  @Bean
  Registrations registrations(
      CommandService commands, CaseFiles cases, EligibilityDesk desk, Papers papers) {
    return new Registrations(
        commands,
        cases,
        desk,
        papers,
        new RegistrationTerm(new WorkingCalendar("2026", Map.of()), 15));
  }

  @Bean
  StateDuty tariff() {
    return new StateDuty(Map.of(2026, Money.tenge(4325), 2028, Money.tenge(4325)), false);
  }

  @Bean
  Payments payments(
      CommandService commands, CaseFiles cases, EligibilityDesk desk, StateDuty tariff) {
    return new Payments(
        commands,
        cases,
        desk,
        order -> URI.create("https://pay.example.kz/" + order.payment()),
        tariff);
  }

  @Bean
  ReceivedMoney money(CommandService commands, Ledger ledger, Papers papers) {
    return new ReceivedMoney(commands, ledger, new References(), papers, papers);
  }

  @Bean
  Gateway gateway(ReceivedMoney money, World world) {
    return new Gateway(money, world);
  }

  @Bean
  Review review(World world) {
    return new Review(world);
  }

  @Bean
  RefundDesk refunds(CommandService commands, RefundFiles refundFiles, Papers papers) {
    return new RefundDesk(commands, refundFiles, papers);
  }
}
