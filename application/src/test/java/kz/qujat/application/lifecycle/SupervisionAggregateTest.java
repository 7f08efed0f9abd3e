package kz.qujat.application.lifecycle;

import static kz.qujat.application.lifecycle.Shells.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.command.SupervisionRefused;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.ParkingStatus;
import kz.qujat.domain.supervision.SupervisionCase.Waiting;
import kz.qujat.domain.supervision.SupervisionCommand;
import kz.qujat.domain.supervision.SupervisionCommand.Park;
import kz.qujat.domain.supervision.SupervisionCommand.ResolveDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCommand.Resume;
import kz.qujat.domain.supervision.SupervisionCommand.SetAside;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyFound;
import kz.qujat.domain.supervision.SupervisionEvent.WaitParked;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import org.axonframework.messaging.annotation.MessageHandlerInvocationException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupervisionAggregateTest {
  private static final ApplicationId APPLICATION = new ApplicationId(new UUID(7, 1));
  private static final ApplicationWait WAIT =
      new ApplicationWait(APPLICATION, Awaited.ACCEPTANCE, 7);
  private static final Difference DIFFERENCE =
      new Difference(APPLICATION, Discrepancy.ofOrder(1, Kind.PROGRESS));
  private static final Digest REASON = new Digest("a".repeat(64));
  private static final Instant MONDAY = Instant.parse("2026-06-15T06:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

  private static final Park PARK = new Park(WAIT, APPLICATION, REASON, MONDAY);
  private static final WaitParked PARKED = new WaitParked(WAIT, APPLICATION, REASON, MONDAY);

  private final AggregateTestFixture<SupervisionAggregate> fixture =
      new AggregateTestFixture<>(SupervisionAggregate.class);

  @BeforeEach
  void commandsFindTheirHistories() {
    fixture.registerCommandTargetResolver(
        Shells.target(SupervisionCommand.class, SupervisionCommand::subject));
  }

  @Test
  void aCommandIsRoutedByItsFamilyAndTheAnswerIsTheCase() {
    when(List.of(), PARK)
        .expectEvents(PARKED)
        .expectResultMessagePayload(new Waiting(ParkingStatus.PARKED));
  }

  @Test
  void aRepeatedCommandSucceedsAndAppendsNothing() {
    when(List.of(PARKED), PARK)
        .expectResultMessagePayload(new Waiting(ParkingStatus.PARKED))
        .expectNoEvents();
  }

  @Test
  void aRefusalReachesTheCallerAndAppendsNothing() {
    var found = new DiscrepancyFound(DIFFERENCE, APPLICATION, DAY, MONDAY);
    when(List.of(found), new SetAside(DIFFERENCE, "payment", "FAULT", "amount", null, null, MONDAY))
        .expectException(SupervisionRefused.class)
        .expectNoEvents();
  }

  @Test
  void aWaitThatWasNeverParkedIsNotThere() {
    when(List.of(), new Resume(WAIT, APPLICATION, REASON, MONDAY))
        .expectException(SupervisionRefused.class)
        .expectNoEvents();
  }

  @Test
  void aDiscrepancyNobodyFoundIsNotThere() {
    when(List.of(), new ResolveDiscrepancy(DIFFERENCE, MONDAY))
        .expectException(SupervisionRefused.class)
        .expectNoEvents();
  }

  @Test
  void anUnreadableEventThrows() {
    when(List.of(PARKED, Shells.unreadable()), new Resume(WAIT, APPLICATION, REASON, MONDAY))
        .expectException(MessageHandlerInvocationException.class)
        .expectNoEvents();
  }

  private ResultValidator<SupervisionAggregate> when(List<?> history, SupervisionCommand command) {
    return fixture.given(history).when(message(command, SupervisionCommand.class));
  }
}
