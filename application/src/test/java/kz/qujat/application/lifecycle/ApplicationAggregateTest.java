package kz.qujat.application.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.ApplicationCommand;
import kz.qujat.domain.lifecycle.ApplicationCommand.Claim;
import kz.qujat.domain.lifecycle.ApplicationCommand.Enclose;
import kz.qujat.domain.lifecycle.ApplicationCommand.Register;
import kz.qujat.domain.lifecycle.ApplicationCommand.Start;
import kz.qujat.domain.lifecycle.ApplicationCommand.Withdraw;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Enclosure.Enclosed;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApplicationAggregateTest {
  private static final ApplicationId APPLICATION = new ApplicationId(new UUID(7, 1));
  private static final ApplicantId AIGUL = new ApplicantId(new UUID(7, 2));
  private static final OfficerId DANA = new OfficerId(new UUID(7, 3));
  private static final Instant MONDAY = Instant.parse("2026-06-15T06:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final Digest DIGEST = new Digest("a".repeat(64));

  private final AggregateTestFixture<ApplicationAggregate> fixture =
      new AggregateTestFixture<>(ApplicationAggregate.class);
  private final List<String> open = new ArrayList<>();

  @BeforeEach
  void theShellHasItsResources() {
    fixture.registerCommandTargetResolver(message ->
        new VersionedAggregateIdentifier(
            (Object) ((ApplicationCommand) message.getPayload()).application().toString(), null));
    fixture.registerInjectableResource(new OpenList(open));
    fixture.registerInjectableResource(
        (TicketNumbers) (region, day) -> new TicketNumber(region, day, 42));
  }

  private record OpenList(List<String> log) implements OpenApplications {
    @Override
    public void open(ApplicantId applicant, ApplicationId application) {
      log.add("open " + application);
    }

    @Override
    public void close(ApplicantId applicant, ApplicationId application) {
      log.add("close " + application);
    }
  }

  @Test
  void aCommandIsRoutedByItsFamilyAndItsEventsAreAppended() {
    when(List.of(), started()).expectSuccessfulHandlerExecution();
    assertThat(open).containsExactly("open " + APPLICATION);
  }

  @Test
  void anEndedApplicationLetsTheApplicantStartAnother() {
    when(history(started()), new Withdraw(APPLICATION, new RefundId(new UUID(7, 9)), MONDAY))
        .expectSuccessfulHandlerExecution();
    assertThat(open).containsExactly("close " + APPLICATION);
  }

  @Test
  void aRefusalReachesTheCallerAndAppendsNothing() {
    when(history(started()), new Claim(APPLICATION, DANA, MONDAY))
        .expectException(CommandRefused.class)
        .expectNoEvents();
  }

  @Test
  void aTicketIsDrawnForTheRegionOfThePointAndTheCivilDay() {
    var eligible = started().eligibility();
    var term = new Term(DAY.plusDays(21), false);
    when(
            history(started(), enclosed(ImageKind.PHOTO), enclosed(ImageKind.SIGNATURE)),
            new Register(APPLICATION, eligible, term, MONDAY))
        .expectEvents(
            new ApplicationRegistered(
                APPLICATION,
                new TicketNumber(Region.ALMATY, DAY, 42),
                new PointCode("7501"),
                eligible.evidence(),
                term,
                MONDAY));
  }

  @Test
  void aVersionThatIsNoLongerCurrentIsRefused() {
    when(history(started()), enclosed(ImageKind.PHOTO), 0L)
        .expectException(StaleVersion.class)
        .expectNoEvents();
  }

  @Test
  void theCurrentVersionIsAccepted() {
    when(history(started()), enclosed(ImageKind.PHOTO), 1L).expectSuccessfulHandlerExecution();
  }

  private ResultValidator<ApplicationAggregate> when(
      List<ApplicationEvent> history, ApplicationCommand command) {
    return fixture.given(history).when(message(command, MetaData.emptyInstance()));
  }

  private ResultValidator<ApplicationAggregate> when(
      List<ApplicationEvent> history, ApplicationCommand command, long expectedVersion) {
    return fixture
        .given(history)
        .when(
            message(
                command, MetaData.with(ApplicationAggregate.EXPECTED_VERSION, expectedVersion)));
  }

  private static GenericCommandMessage<ApplicationCommand> message(
      ApplicationCommand command, MetaData metaData) {
    return new GenericCommandMessage<>(
        new GenericMessage<>(command, metaData), ApplicationCommand.class.getName());
  }

  private static List<ApplicationEvent> history(ApplicationCommand... commands) {
    List<ApplicationEvent> history = new ArrayList<>();
    for (ApplicationCommand command : commands) {
      var decision = (Accepted) Lifecycle.decide(Lifecycle.replay(history), command);
      history.addAll(decision.events());
    }
    return history;
  }

  private static Start started() {
    var card = new Card("012345678", DAY.minusYears(10), DAY, false);
    var window = new EligibilityWindow(DAY.minusDays(30), DAY.plusDays(10));
    var eligible = new Eligible(DAY, card, window, Exemption.VETERAN, "test");
    return new Start(
        APPLICATION,
        AIGUL,
        DIGEST,
        eligible,
        new PointCode("7501"),
        DIGEST,
        null,
        Map.of(),
        MONDAY);
  }

  private static Enclose enclosed(ImageKind kind) {
    return new Enclose(APPLICATION, kind, new Enclosed(DIGEST, 413, 531, List.of()), MONDAY);
  }
}
