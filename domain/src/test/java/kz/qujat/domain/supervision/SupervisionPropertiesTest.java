package kz.qujat.domain.supervision;

import static kz.qujat.domain.supervision.Cases.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.story.Families;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCase.NotBegun;
import kz.qujat.domain.supervision.SupervisionCase.OfMessage;
import kz.qujat.domain.supervision.SupervisionCase.OpenDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCase.ResolvedDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCase.SettledDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCase.Waiting;
import kz.qujat.domain.supervision.SupervisionCommand.NoteTakenBack;
import kz.qujat.domain.supervision.SupervisionCommand.Park;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCommand.ResolveDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCommand.Resume;
import kz.qujat.domain.supervision.SupervisionCommand.Retry;
import kz.qujat.domain.supervision.SupervisionCommand.SetAside;
import kz.qujat.domain.supervision.SupervisionCommand.Settle;
import kz.qujat.domain.supervision.SupervisionDecision.Accepted;
import kz.qujat.domain.supervision.SupervisionDecision.Refused;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyFound;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancySettled;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Properties that hold for any supervision commands, in any order.
class SupervisionPropertiesTest {
  private static final int TRIES = 300;

  @Property(tries = TRIES)
  void everyBeginningOfAHistoryLeadsToWhereTheCaseStoodThen(@ForAll("walks") Walk walk) {
    for (int n = 0; n <= walk.history().size(); n++) {
      assertThat(SupervisionLifecycle.replay(walk.history().subList(0, n)))
          .isEqualTo(walk.stands().get(n));
    }
  }

  @Property(tries = 5 * TRIES)
  void askingTheSameAgainHappensTwiceOnlyWhereEachIsAnActOfItsOwn(
      @ForAll("walks") Walk walk, @ForAll("commands") SupervisionCommand command) {
    var once = eventsOf(SupervisionLifecycle.decide(walk.end(), command));
    var history = Stream.concat(walk.history().stream(), once.stream()).toList();
    var again =
        eventsOf(SupervisionLifecycle.decide(SupervisionLifecycle.replay(history), command));

    switch (command) {
      case Retry _, NoteTakenBack _ -> assertThat(again).isEqualTo(once);
      case Park _, Resume _, Settle _, ReportDiscrepancy _, ResolveDiscrepancy _, SetAside _ ->
          assertThat(again).as("%s once more", command).isEmpty();
    }
  }

  @Property(tries = TRIES)
  void whatHappensIsAboutWhatWasAsked(
      @ForAll("walks") Walk walk, @ForAll("commands") SupervisionCommand command) {
    assertThat(eventsOf(SupervisionLifecycle.decide(walk.end(), command)))
        .allMatch(event -> event.subject().equals(command.subject()))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Property(tries = TRIES)
  void aContradictionIsOverOnlyWhenSomebodySettledIt(@ForAll("contradictions") Walk walk) {
    boolean found = walk.history().stream().anyMatch(DiscrepancyFound.class::isInstance);
    boolean settled = walk.history().stream().anyMatch(DiscrepancySettled.class::isInstance);

    switch (walk.end()) {
      case NotBegun _ -> assertThat(found).isFalse();
      case OpenDiscrepancy _ -> assertThat(settled).isFalse();
      case SettledDiscrepancy _ -> assertThat(settled).isTrue();
      case Waiting _, ResolvedDiscrepancy _, OfMessage _ ->
          throw new AssertionError("a contradiction became " + walk.end());
    }
  }

  @Property(tries = TRIES)
  void noCardOfAContradictionIsForgotten(@ForAll("contradictions") Walk walk) {
    assertThat(
            walk.history().stream()
                .filter(DiscrepancySettled.class::isInstance)
                .map(DiscrepancySettled.class::cast))
        .noneMatch(event -> event.card() == null);
  }

  @Example
  void everyCommandIsTriedOut() {
    assertThat(Families.of(any().sampleStream().limit(500).toList()))
        .as("a command needs a line here")
        .isEqualTo(Set.copyOf(Families.membersOf(SupervisionCommand.class)));
  }

  @Provide
  Arbitrary<SupervisionCommand> commands() {
    return any();
  }

  @Provide
  Arbitrary<Walk> walks() {
    return Arbitraries.oneOf(
            waits(), differences(Arbitraries.of(Kind.class)), contradicting(), messages())
        .list()
        .ofMaxSize(20)
        .map(Walk::of);
  }

  @Provide
  Arbitrary<Walk> contradictions() {
    return contradicting().list().ofMaxSize(20).map(Walk::of);
  }

  private static Arbitrary<SupervisionCommand> any() {
    return Arbitraries.oneOf(waits(), differences(Arbitraries.of(Kind.class)), messages());
  }

  private static Arbitrary<SupervisionCommand> waits() {
    Arbitrary<Awaited> awaited = Arbitraries.of(Awaited.class);
    return Arbitraries.oneOf(
        awaited.map(one -> park(Cases.waitFor(one))),
        awaited.map(one -> resume(Cases.waitFor(one))),
        awaited.map(one -> retry(Cases.waitFor(one))),
        awaited.map(Cases::noteTakenBack),
        awaited.map(one -> settle(Cases.waitFor(one))));
  }

  private static Arbitrary<SupervisionCommand> differences(Arbitrary<Kind> kinds) {
    Arbitrary<Discrepancy> discrepancies = kinds.map(kind -> Discrepancy.ofOrder(1, kind));
    Arbitrary<DisputedCardOutcome> fates =
        Arbitraries.of(DisputedCardOutcome.class).injectNull(0.5);
    return Arbitraries.oneOf(
        discrepancies.map(Cases::report),
        discrepancies.map(Cases::resolve),
        discrepancies.map(one -> retry(difference(one))),
        Combinators.combine(discrepancies, fates).as((one, fate) -> settle(difference(one), fate)));
  }

  private static Arbitrary<SupervisionCommand> contradicting() {
    return differences(Arbitraries.just(Kind.CONTRADICTS_CARD));
  }

  private static Arbitrary<SupervisionCommand> messages() {
    Arbitrary<SupervisionSubject> subjects = Arbitraries.of(MESSAGE, RECORD);
    return Arbitraries.oneOf(
        subjects.map(Cases::setAside), subjects.map(Cases::settle), subjects.map(Cases::retry));
  }

  private static List<SupervisionEvent> eventsOf(SupervisionDecision decision) {
    return switch (decision) {
      case Accepted(var events) -> events;
      case Refused _ -> List.of();
    };
  }

  /// A history produced by commands, with the state after each event.
  record Walk(List<SupervisionEvent> history, List<SupervisionCase> stands) {
    static Walk of(List<SupervisionCommand> commands) {
      var walk = new Walk(new ArrayList<>(), new ArrayList<>(List.of(new NotBegun())));
      for (SupervisionCommand command : commands) {
        for (SupervisionEvent event : eventsOf(SupervisionLifecycle.decide(walk.end(), command))) {
          walk.history.add(event);
          walk.stands.add(SupervisionLifecycle.evolve(walk.end(), event));
        }
      }
      return walk;
    }

    SupervisionCase end() {
      return stands.getLast();
    }
  }
}
