package kz.qujat.application.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.transaction.Transactions;
import kz.qujat.domain.application.DraftCommand.Start;
import kz.qujat.domain.application.DutyCommand.ReceivePayment;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.Eligibility.Verdict;
import kz.qujat.domain.eligibility.EligibilityOutcome.Passed;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.RefundCommand.GiveBankAccount;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.ticket.TicketNumber;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The three aggregates as run by Axon, with an in-memory store.
class AxonAggregateRegistrarTest {
  private static final ApplicationId APPLICATION = new ApplicationId(new UUID(7, 1));
  private static final CitizenId DANA = new CitizenId(new UUID(7, 2));
  private static final PaymentRequestId PAYMENT = new PaymentRequestId(new UUID(7, 3));
  private static final RefundId REFUND = new RefundId(new UUID(7, 4));
  private static final Digest DIGEST = new Digest("a".repeat(64));
  private static final Instant MONDAY = Instant.parse("2026-06-15T06:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final Actor ACTOR = Actor.citizen(DANA);
  private static final Difference DIFFERENCE =
      new Difference(APPLICATION, Discrepancy.ofPayment(DIGEST, Kind.REFERENCE_REUSED));

  private final InMemoryEventStorageEngine store = new InMemoryEventStorageEngine();
  private final Configuration configuration = configuration();
  private final CommandService commands = commands();

  @AfterEach
  void shutDown() {
    configuration.shutdown();
  }

  @Test
  void everyFamilyHasStreamsUnderItsOwnIds() {
    start();
    takeMoneyThatNobodyAskedFor();
    commands.submit(new ReportDiscrepancy(DIFFERENCE, DAY, MONDAY), ACTOR);

    assertThat(typesIn(APPLICATION.toString()))
        .containsExactly("ApplicationStarted", "PaymentUnusable");
    assertThat(typesIn(REFUND.toString())).containsExactly("RefundOpened");
    assertThat(typesIn(DIFFERENCE.toString())).containsExactly("DiscrepancyFound");
  }

  @Test
  void everyEventCarriesItsActor() {
    start();
    takeMoneyThatNobodyAskedFor();

    assertThat(store.readEvents(REFUND.toString()).asStream())
        .extracting(event -> event.getMetaData().get(AxonAggregateRegistrar.ACTOR))
        .containsExactly(ACTOR.toString());
  }

  @Test
  void aRefundIsChangedByItsOwnCommands() {
    start();
    takeMoneyThatNobodyAskedFor();

    RefundState refundState =
        commands.submit(new GiveBankAccount(REFUND, DANA, DIGEST, MONDAY), ACTOR);

    assertThat(refundState.progress()).isEqualTo(new Ready(DIGEST));
    assertThat(typesIn(APPLICATION.toString())).hasSize(2);
  }

  private void start() {
    var window = new EligibilityWindow(DAY.minusDays(30), DAY.plusDays(10));
    var evidence = new Evidence(Verdict.DUTY_PAYABLE, DAY, DIGEST, DAY, window, "test");
    commands.submit(
        new Start(
            APPLICATION,
            DANA,
            new Passed(evidence, null),
            new PointCode("7501"),
            DIGEST,
            null,
            "2026-01",
            null,
            Map.of(),
            MONDAY),
        ACTOR);
  }

  private void takeMoneyThatNobodyAskedFor() {
    commands.submit(
        new ReceivePayment(
            APPLICATION,
            PAYMENT,
            Money.tenge(865),
            new Citizen(DANA),
            DIGEST,
            MONDAY,
            REFUND,
            MONDAY),
        ACTOR);
  }

  private List<String> typesIn(String stream) {
    return store
        .readEvents(stream)
        .asStream()
        .map(event -> event.getPayloadType().getSimpleName())
        .toList();
  }

  private CommandService commands() {
    Transactions transactions = Supplier::get;
    var streams = new AxonCommandSender(configuration.commandGateway(), transactions);
    return new CommandService(
        streams, streams, streams, transactions, new ClockAndIds(() -> MONDAY, UUID::randomUUID));
  }

  private Configuration configuration() {
    var configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureEmbeddedEventStore(_ -> store)
            .registerComponent(OpenApplicationLock.class, _ -> new NobodyElse())
            .registerComponent(
                TicketNumbers.class, _ -> (region, day) -> new TicketNumber(region, day, 1));
    AxonAggregateRegistrar.register(configurer);
    return configurer.start();
  }

  private static final class NobodyElse implements OpenApplicationLock {
    @Override
    public void open(CitizenId applicant, ApplicationId application) {}

    @Override
    public void close(CitizenId applicant, ApplicationId application) {}
  }
}
