package kz.qujat.web.fake;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.qujat.application.access.AccessPurpose;
import kz.qujat.application.access.CaseAccess;
import kz.qujat.application.access.ReadingRules;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.eligibility.EligibilityService;
import kz.qujat.application.filing.DraftService;
import kz.qujat.application.filing.ImageUploads;
import kz.qujat.application.filing.RegistrationService;
import kz.qujat.application.filing.RegistrationService.RegistrationTerm;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.image.ImageInspector;
import kz.qujat.application.payment.IncomingPayments;
import kz.qujat.application.payment.PaymentRequestService;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.application.refund.RefundService;
import kz.qujat.application.securitylog.SecurityLog;
import kz.qujat.application.supervision.UnclearElementReporter;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.StateDutyTariff;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.web.fake.memory.Ledger;
import kz.qujat.web.fake.memory.Papers;
import kz.qujat.web.fake.memory.References;
import kz.qujat.web.office.MemoryAccessRecords;
import kz.qujat.web.office.ReadingNotes;
import org.springframework.context.annotation.Bean;

/// The services for citizens, configured as in the product.
class Services {
  @Bean
  RefundDetailsQuery refundFiles(Ledger ledger) {
    return new RefundDetailsQuery(ledger);
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
  EligibilityService desk(
      World world, CaseFileQuery cases, EligibilityRules rules, CommandService commands) {
    return new EligibilityService(
        world.register, cases, world.papers, rules, new UnclearElementReporter(commands));
  }

  @Bean
  DraftService filings(
      CommandService commands, CaseFileQuery cases, EligibilityService desk, Papers papers) {
    return new DraftService(commands, cases, desk, papers);
  }

  @Bean
  ImageUploads enclosures(CommandService commands, ImageInspector imageInspector, Papers papers) {
    return new ImageUploads(commands, imageInspector, papers);
  }

  @Bean
  RegistrationService registrations(
      CommandService commands, CaseFileQuery cases, EligibilityService desk, Papers papers) {
    return new RegistrationService(
        commands,
        cases,
        desk,
        papers,
        new RegistrationTerm(new WorkingCalendar("2026", Map.of()), 15));
  }

  @Bean
  StateDutyTariff tariff() {
    return new StateDutyTariff(Map.of(2026, Money.tenge(4325), 2028, Money.tenge(4325)), false);
  }

  @Bean
  PaymentRequestService payments(
      CommandService commands,
      CaseFileQuery cases,
      EligibilityService desk,
      StateDutyTariff tariff) {
    return new PaymentRequestService(
        commands,
        cases,
        desk,
        order -> URI.create("https://pay.example.kz/" + order.payment()),
        tariff);
  }

  @Bean
  IncomingPayments money(CommandService commands, Ledger ledger, Papers papers) {
    return new IncomingPayments(commands, ledger, new References(), papers, papers);
  }

  @Bean
  SecurityLog securityLog() {
    return new SecurityLog();
  }

  @Bean
  MemoryAccessRecords accessRecords() {
    return new MemoryAccessRecords();
  }

  @Bean
  CaseAccess caseAccess(World world, Ledger ledger, MemoryAccessRecords accessRecords) {
    return new CaseAccess(
        accessRecords,
        ledger,
        new ReadingRules(List.of(AccessPurpose.values()), 30, 150),
        new ReadingNotes(),
        new ClockAndIds(world, world::number));
  }

  @Bean
  Gateway gateway(IncomingPayments money, World world) {
    return new Gateway(money, world);
  }

  @Bean
  Review review(World world) {
    return new Review(world);
  }

  @Bean
  RefundService refunds(
      CommandService commands, RefundDetailsQuery refundDetailsQuery, Papers papers) {
    return new RefundService(commands, refundDetailsQuery, papers);
  }
}
