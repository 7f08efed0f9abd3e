package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.story.Things.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.qujat.domain.application.Application;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.Refused;
import kz.qujat.domain.lifecycle.Decision.TicketNumberNeeded;
import kz.qujat.domain.story.Families;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Properties that hold for any commands, in any order, from any stage.
class LifecyclePropertiesTest {
  private static final int TRIES = 300;

  @Property(tries = TRIES)
  void whatIsAcceptedStepByStepReplaysToTheSame(@ForAll("walks") Walk walk) {
    assertThat(Lifecycle.replay(walk.history())).isEqualTo(walk.end());
  }

  @Property(tries = TRIES)
  void everyBeginningOfAHistoryLeadsToWhereTheApplicationStoodThen(@ForAll("walks") Walk walk) {
    for (int n = 0; n <= walk.history().size(); n++) {
      assertThat(walk.beginning(n).replayed()).isEqualTo(walk.stands().get(n));
    }
  }

  @Property(tries = TRIES)
  void theSameQuestionHasTheSameAnswer(
      @ForAll("walks") Walk walk, @ForAll("commands") ApplicationCommand command) {
    assertThat(Lifecycle.decide(walk.end(), command))
        .isEqualTo(Lifecycle.decide(walk.end(), command));
  }

  @Property(tries = 5 * TRIES)
  void askingTheSameAgainNeverHappensTwice(
      @ForAll("walks") Walk walk, @ForAll("commands") ApplicationCommand asked) {
    var command = Signing.whereItIsDue(walk.end(), asked);
    var once = accepted(Lifecycle.decide(walk.end(), command));
    var history = new History(walk.history()).and(once.events().toArray(ApplicationEvent[]::new));
    var again = accepted(Lifecycle.decide(history.replayed(), command));

    assertThat(again).as("%s once more", command).isEqualTo(new Accepted(List.of(), List.of()));
  }

  @Property(tries = TRIES)
  void whatHasEndedNeverOpensAgain(@ForAll("walks") Walk walk) {
    assertThat(
            walk.stands().stream()
                .dropWhile(application -> !hasEnded(application))
                .filter(application -> !hasEnded(application)))
        .isEmpty();
  }

  @Property(tries = TRIES)
  void anApplicationHasAtMostOneTicket(@ForAll("walks") Walk walk) {
    assertThat(walk.history().stream().filter(ApplicationRegistered.class::isInstance))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Property(tries = TRIES)
  void noAttemptIsApprovedTwice(@ForAll("walks") Walk walk) {
    assertThat(
            walk.history().stream()
                .filter(ApplicationApproved.class::isInstance)
                .map(event -> ((ApplicationApproved) event).attempt()))
        .doesNotHaveDuplicates();
  }

  @Property(tries = TRIES)
  void nobodyEverHandlesAnApplicationOfTheirOwn(@ForAll("walks") Walk walk) {
    var officers =
        walk.history().stream().flatMap(event -> Acting.officers(event).stream()).toList();

    switch (walk.end()) {
      case NotStarted _ -> assertThat(officers).isEmpty();
      case Begun begun ->
          assertThat(officers).noneMatch(officer -> officer.isThePerson(begun.applicant()));
    }
  }

  @Example
  void everyCommandIsTriedOut() {
    var tried = RandomCommands.any().sampleStream().limit(1000).toList();

    assertThat(Families.of(tried))
        .as("a command needs a line in RandomCommands")
        .isEqualTo(Set.copyOf(Families.membersOf(ApplicationCommand.class)));
  }

  @Provide
  Arbitrary<ApplicationCommand> commands() {
    return RandomCommands.any();
  }

  @Provide
  Arbitrary<Walk> walks() {
    return Walk.any();
  }

  private static boolean hasEnded(Application application) {
    return switch (application) {
      case NotStarted _ -> false;
      case Begun begun -> !begun.stage().isOpen();
    };
  }

  private static Accepted accepted(Decision decision) {
    return switch (decision) {
      case Accepted accepted -> accepted;
      case TicketNumberNeeded due -> due.withTicket(TICKET);
      case Refused _ -> new Accepted(List.of(), List.of());
    };
  }
}
