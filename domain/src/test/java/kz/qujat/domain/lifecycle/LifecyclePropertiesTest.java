package kz.qujat.domain.lifecycle;

import static java.util.function.Predicate.not;
import static kz.qujat.domain.lifecycle.Cast.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationCommand.Annul;
import kz.qujat.domain.lifecycle.ApplicationCommand.Approve;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentUnusable;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.Refused;
import kz.qujat.domain.lifecycle.Decision.TicketDue;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation.Prepared;
import kz.qujat.domain.lifecycle.ReviewDecision.Annulment;
import kz.qujat.domain.lifecycle.ReviewDecision.Approval;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.signature.SignedDecision;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds whatever is asked, in whatever order, from wherever the application stands.
class LifecyclePropertiesTest {
  private static final int TRIES = 150;

  @Property(tries = TRIES)
  void whatIsAcceptedStepByStepReplaysToTheSame(@ForAll("walks") Walk walk) {
    assertThat(Lifecycle.replay(walk.history())).isEqualTo(walk.stands().getLast());
  }

  @Property(tries = TRIES)
  void everyBeginningOfAHistoryLeadsToWhereTheApplicationStoodThen(@ForAll("walks") Walk walk) {
    for (int n = 0; n <= walk.history().size(); n++) {
      assertThat(Lifecycle.replay(walk.history().subList(0, n))).isEqualTo(walk.stands().get(n));
    }
  }

  @Property(tries = TRIES)
  void theSameQuestionHasTheSameAnswer(
      @ForAll("walks") Walk walk, @ForAll("commands") ApplicationCommand command) {
    var application = walk.stands().getLast();

    assertThat(Lifecycle.decide(application, command))
        .isEqualTo(Lifecycle.decide(application, command));
  }

  @Property(tries = TRIES)
  void askingTheSameAgainNeverHappensTwice(
      @ForAll("walks") Walk walk, @ForAll("commands") ApplicationCommand asked) {
    var application = walk.stands().getLast();
    var command = signedWhereItIsDue(application, asked);
    var events = eventsOf(Lifecycle.decide(application, command));
    var again = Lifecycle.decide(Lifecycle.replay(with(walk.history(), events)), command);

    assertThat(eventsOf(again)).as("%s once more", command).isEmpty();
  }

  @Property(tries = TRIES)
  void whatHasEndedNeverOpensAgain(@ForAll("walks") Walk walk) {
    assertThat(
            walk.stands().stream()
                .filter(Filed.class::isInstance)
                .map(Filed.class::cast)
                .dropWhile(filed -> filed.stage().isOpen())
                .filter(filed -> filed.stage().isOpen()))
        .isEmpty();
  }

  @Property(tries = TRIES)
  void anApplicationHasAtMostOneTicket(@ForAll("walks") Walk walk) {
    assertThat(walk.history().stream().filter(ApplicationRegistered.class::isInstance))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Property(tries = TRIES)
  void theDutyIsPaidAtMostOnce(@ForAll("walks") Walk walk) {
    assertThat(walk.history().stream().filter(DutyPaid.class::isInstance))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Property(tries = TRIES)
  void moneyThatCannotBeUsedIsAlwaysOnItsWayBack(@ForAll("walks") Walk walk) {
    long unusable =
        walk.history().stream()
            .filter(PaymentUnusable.class::isInstance)
            .map(event -> ((PaymentUnusable) event).amount())
            .mapToLong(Money::tiyn)
            .sum();
    long goingBack =
        refundsOf(walk.stands().getLast()).stream()
            .filter(not(LifecyclePropertiesTest::isOfTheDuty))
            .map(Refund::amount)
            .mapToLong(Money::tiyn)
            .sum();

    assertThat(goingBack).isEqualTo(unusable);
  }

  @Property(tries = TRIES)
  void theDutyGoesBackExactlyWhenAPaidApplicationEndedWithoutACard(@ForAll("walks") Walk walk) {
    boolean due =
        walk.stands().getLast() instanceof Filed filed
            && filed.account().duty() instanceof Duty.Paid
            && !filed.stage().isOpen()
            && !(filed.stage() instanceof Stage.Issued);

    assertThat(
            refundsOf(walk.stands().getLast()).stream()
                .filter(LifecyclePropertiesTest::isOfTheDuty))
        .hasSize(due ? 1 : 0);
  }

  @Example
  void everyCommandIsTriedOut() {
    var tried =
        RandomCommands.any()
            .sampleStream()
            .limit(1000)
            .map(Object::getClass)
            .collect(Collectors.toSet());

    assertThat(tried)
        .as("a command needs a line in RandomCommands")
        .isEqualTo(Set.copyOf(Families.membersOf(ApplicationCommand.class)));
  }

  @Provide
  Arbitrary<ApplicationCommand> commands() {
    return RandomCommands.any();
  }

  @Provide
  Arbitrary<Walk> walks() {
    return RandomCommands.beginnings()
        .flatMap(beginning ->
            RandomCommands.any()
                .list()
                .ofMaxSize(30)
                .map(commands -> Walk.from(beginning, commands)));
  }

  /// A history that commands have made, and where the application stood after each of its events.
  record Walk(List<ApplicationEvent> history, List<Application> stands) {
    static Walk from(History beginning, List<ApplicationCommand> commands) {
      var walk = new Walk(new ArrayList<>(), new ArrayList<>(List.of(Lifecycle.replay(List.of()))));
      beginning.events().forEach(walk::happens);
      for (ApplicationCommand command : commands) {
        var application = walk.stands().getLast();
        var decision = Lifecycle.decide(application, signedWhereItIsDue(application, command));
        eventsOf(decision).forEach(walk::happens);
      }
      return walk;
    }

    /// Short enough to read in a report.
    @Override
    public String toString() {
      return history.stream()
          .map(event -> event.getClass().getSimpleName())
          .collect(Collectors.joining(", "));
    }

    private void happens(ApplicationEvent event) {
      history.add(event);
      stands.add(Lifecycle.evolve(stands.getLast(), event));
    }
  }

  /// An officer who holds the review signs what they are given to sign; anybody else brings what
  /// they have.
  private static ApplicationCommand signedWhereItIsDue(
      Application application, ApplicationCommand command) {
    return switch (command) {
      case Approve c ->
          new Approve(
              c.application(),
              c.officer(),
              signature(application, c.officer(), new Approval(), c.signed()),
              c.at());
      case Annul c ->
          new Annul(
              c.application(),
              c.officer(),
              c.reason(),
              c.comment(),
              signature(
                  application, c.officer(), new Annulment(c.reason(), c.comment()), c.signed()),
              c.refund(),
              c.at());
      default -> command;
    };
  }

  private static SignedDecision signature(
      Application application,
      OfficerId officer,
      ReviewDecision decision,
      SignedDecision otherwise) {
    return application instanceof Filed filed
            && DecisionDocument.prepare(filed, officer, decision) instanceof Prepared(var text)
        ? Documents.signed(text)
        : otherwise;
  }

  private static List<ApplicationEvent> eventsOf(Decision decision) {
    return switch (decision) {
      case Accepted(var events) -> events;
      case TicketDue due -> due.drawn(TICKET).events();
      case Refused _ -> List.of();
    };
  }

  private static List<ApplicationEvent> with(
      List<ApplicationEvent> history, List<ApplicationEvent> more) {
    List<ApplicationEvent> longer = new ArrayList<>(history);
    longer.addAll(more);
    return longer;
  }

  private static List<Refund> refundsOf(Application application) {
    return application instanceof Filed filed ? filed.account().refunds() : List.of();
  }

  private static boolean isOfTheDuty(Refund refund) {
    return switch (refund.ground()) {
      case ANNULLED, WITHDRAWN, EXPIRED -> true;
      case SECOND_PAYMENT, WRONG_AMOUNT, WRONG_PAYER, TOO_LATE -> false;
    };
  }
}
