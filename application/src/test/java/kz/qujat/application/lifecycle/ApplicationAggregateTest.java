package kz.qujat.application.lifecycle;

import static kz.qujat.application.lifecycle.Shells.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.StaleVersion;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.DraftCommand.Enclose;
import kz.qujat.domain.application.DraftCommand.Register;
import kz.qujat.domain.application.DraftCommand.Start;
import kz.qujat.domain.application.DraftCommand.Withdraw;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.ReviewCommand.Claim;
import kz.qujat.domain.application.Stage.Withdrawn;
import kz.qujat.domain.calendar.Deadline;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.Eligibility.Verdict;
import kz.qujat.domain.eligibility.EligibilityOutcome.Passed;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageHandlerInvocationException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApplicationAggregateTest {
  private static final ApplicationId APPLICATION = new ApplicationId(new UUID(7, 1));
  private static final CitizenId AIGUL = new CitizenId(new UUID(7, 2));
  private static final StaffId DANA = new StaffId(new UUID(7, 3));
  private static final RefundId REFUND = new RefundId(new UUID(7, 9));
  private static final Instant MONDAY = Instant.parse("2026-06-15T06:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final Digest DIGEST = new Digest("a".repeat(64));
  private static final PointCode POINT = new PointCode("7501");

  private final AggregateTestFixture<ApplicationAggregate> fixture =
      new AggregateTestFixture<>(ApplicationAggregate.class);
  private final List<String> open = new ArrayList<>();

  @BeforeEach
  void theShellHasItsResources() {
    fixture.registerCommandTargetResolver(
        Shells.target(ApplicationCommand.class, ApplicationCommand::applicationId));
    fixture.registerInjectableResource(new OpenList(open));
    fixture.registerInjectableResource(
        (TicketNumbers) (region, day) -> new TicketNumber(region, day, 42));
  }

  private record OpenList(List<String> log) implements OpenApplicationLock {
    @Override
    public void open(CitizenId applicant, ApplicationId application) {
      log.add("open " + application);
    }

    @Override
    public void close(CitizenId applicant, ApplicationId application) {
      log.add("close " + application);
    }
  }

  @Test
  void aCommandIsRoutedByItsFamilyAndItsEventsAreAppended() {
    when(List.of(), started())
        .expectSuccessfulHandlerExecution()
        .expectEvents(history(started()).toArray());
    assertThat(open).containsExactly("open " + APPLICATION);
  }

  @Test
  void theAnswerIsTheStateTheCommandProducedWithWhatItMadeHappen() {
    when(history(started()), withdrawn())
        .expectResultMessagePayloadMatching(
            new CustomTypeSafeMatcher<CommandResult>("withdrawn at version 2 by one event") {
              @Override
              protected boolean matchesSafely(CommandResult commandResult) {
                return commandResult.version() == 2
                    && commandResult.events().size() == 1
                    && commandResult.refunds().isEmpty()
                    && commandResult.application().stage().equals(new Withdrawn());
              }
            });
  }

  @Test
  void aRepeatedCommandSucceedsAndAppendsNothing() {
    when(history(started(), withdrawn()), withdrawn())
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
    assertThat(open).isEmpty();
  }

  @Test
  void anEndedApplicationLetsTheApplicantStartAnother() {
    when(history(started()), withdrawn()).expectSuccessfulHandlerExecution();
    assertThat(open).containsExactly("close " + APPLICATION);
  }

  @Test
  void aRefusalReachesTheCallerAndAppendsNothing() {
    when(history(started()), new Claim(APPLICATION, DANA, Region.ALMATY, MONDAY))
        .expectException(ApplicationRefused.class)
        .expectNoEvents();
    assertThat(open).isEmpty();
  }

  @Test
  void aCommandToWhatWasNeverStartedIsRefused() {
    when(List.of(), withdrawn()).expectException(ApplicationRefused.class).expectNoEvents();
  }

  @Test
  void aTicketIsDrawnForTheRegionOfThePointAndTheCivilDayOfTheAct() {
    var deadline = new Deadline(DAY.plusDays(21), false, "2026");
    Instant justAfterMidnight = Instant.parse("2026-06-15T19:00:00Z");
    when(
            history(started(), enclosed(ImageKind.PHOTO), enclosed(ImageKind.SIGNATURE)),
            new Register(APPLICATION, AIGUL, eligible(), DIGEST, deadline, justAfterMidnight))
        .expectEvents(
            new ApplicationRegistered(
                APPLICATION,
                new TicketNumber(Region.ALMATY, DAY.plusDays(1), 42),
                POINT,
                eligible().evidence(),
                DIGEST,
                deadline,
                justAfterMidnight));
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

  @Test
  void anUnreadableEventThrows() {
    List<Object> history = new ArrayList<>(history(started()));
    history.add(Shells.unreadable());

    fixture
        .given(history)
        .when(message(withdrawn(), ApplicationCommand.class))
        .expectException(MessageHandlerInvocationException.class)
        .expectNoEvents();
  }

  private ResultValidator<ApplicationAggregate> when(
      List<ApplicationEvent> history, ApplicationCommand command) {
    return fixture.given(history).when(message(command, ApplicationCommand.class));
  }

  private ResultValidator<ApplicationAggregate> when(
      List<ApplicationEvent> history, ApplicationCommand command, long expectedVersion) {
    var metaData = MetaData.with(ApplicationAggregate.EXPECTED_VERSION, expectedVersion);
    return fixture.given(history).when(message(command, ApplicationCommand.class, metaData));
  }

  private static List<ApplicationEvent> history(ApplicationCommand... commands) {
    List<ApplicationEvent> history = new ArrayList<>();
    for (ApplicationCommand command : commands) {
      var decision = (Accepted) Lifecycle.decide(Lifecycle.replay(history), command);
      history.addAll(decision.events());
    }
    return history;
  }

  private static Passed eligible() {
    var window = new EligibilityWindow(DAY.minusDays(30), DAY.plusDays(10));
    return new Passed(new Evidence(Verdict.EXEMPT, DAY, DIGEST, DAY, window, "test"), DIGEST);
  }

  private static Start started() {
    return new Start(
        APPLICATION, AIGUL, eligible(), POINT, DIGEST, null, "2026-01", null, Map.of(), MONDAY);
  }

  private static Withdraw withdrawn() {
    return new Withdraw(APPLICATION, AIGUL, REFUND, MONDAY);
  }

  private static Enclose enclosed(ImageKind kind) {
    var picture = new Attached(DIGEST, 413, 531, List.of(), List.of());
    return new Enclose(APPLICATION, AIGUL, kind, picture, MONDAY);
  }
}
