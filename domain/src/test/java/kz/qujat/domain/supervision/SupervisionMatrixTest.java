package kz.qujat.domain.supervision;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static kz.qujat.domain.story.Families.name;
import static kz.qujat.domain.supervision.Cases.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.story.ApprovedDocument;
import kz.qujat.domain.story.Families;
import kz.qujat.domain.story.Matrix;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCase.NotBegun;
import kz.qujat.domain.supervision.SupervisionCase.OfDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCase.OfMessage;
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
import kz.qujat.domain.supervision.SupervisionRefusal.WrongRemedy;
import org.junit.jupiter.api.Test;

/// The life of a subject of supervision in one document: the outcome of every command in every
/// state. The document is `supervision.approved.md`; the detailed rules are in the other tests of
/// this package.
class SupervisionMatrixTest {
  /// A state, and the history that leads to it.
  private record State(List<SupervisionEvent> history) {
    static State after(SupervisionEvent... history) {
      return new State(List.of(history));
    }

    SupervisionCase reached() {
      return SupervisionLifecycle.replay(history);
    }
  }

  private static final List<State> WAITS =
      List.of(
          State.after(),
          State.after(parked(waitFor(Awaited.ACCEPTANCE))),
          State.after(parked(waitFor(Awaited.ACCEPTANCE)), resumed(waitFor(Awaited.ACCEPTANCE))));

  private static final List<State> DIFFERENCES =
      List.of(
          State.after(),
          State.after(found(ORDER_FURTHER_THERE)),
          State.after(found(ORDER_FURTHER_THERE), settled(ORDER_FURTHER_THERE, null)),
          State.after(found(ORDER_FURTHER_THERE), resolved(ORDER_FURTHER_THERE)));

  private static final List<State> CONTRADICTIONS =
      List.of(
          State.after(),
          State.after(found(REJECTED_BUT_MADE)),
          State.after(
              found(REJECTED_BUT_MADE), settled(REJECTED_BUT_MADE, DisputedCardOutcome.DESTROYED)));

  private static final List<State> MESSAGES =
      List.of(
          State.after(),
          State.after(isSetAside(MESSAGE)),
          State.after(isSetAside(MESSAGE), messageSettled(MESSAGE)));

  private static final List<State> STATES =
      Stream.of(WAITS, DIFFERENCES, MESSAGES).flatMap(List::stream).distinct().toList();

  private static final List<SupervisionCommand> COMMANDS =
      List.of(
          park(waitFor(Awaited.ACCEPTANCE)),
          resume(waitFor(Awaited.ACCEPTANCE)),
          retry(waitFor(Awaited.ACCEPTANCE)),
          noteTakenBack(Awaited.DECISION),
          settle(waitFor(Awaited.ACCEPTANCE)),
          report(ORDER_FURTHER_THERE),
          resolve(ORDER_FURTHER_THERE),
          setAside(MESSAGE));

  private static final Matrix<State, SupervisionCommand> MATRIX =
      new Matrix<>(SupervisionMatrixTest::stateName, Families::name, SupervisionMatrixTest::answer);

  private static final Matrix<State, SupervisionCommand> CARDS =
      new Matrix<>(MATRIX.state(), SupervisionMatrixTest::withCard, MATRIX.answer());

  private static final Matrix<Awaited, ParkingStatus> REMEDIES =
      new Matrix<>(
          Enum::name,
          Enum::name,
          (awaited, parkingStatus) -> names(awaited.remedies(parkingStatus)));

  private static final Matrix<Kind, String> KINDS =
      new Matrix<>(Enum::name, title -> title, SupervisionMatrixTest::about);

  @Test
  void theLifeOfSupervisionIsAsApproved() {
    new ApprovedDocument("supervision").isStill(document());
  }

  @Test
  void everyStateHasARow() {
    assertThat(Families.of(STATES.stream().map(State::reached).toList()))
        .as("a state needs a history that leads to it")
        .isEqualTo(Set.copyOf(Families.membersOf(SupervisionCase.class)));
  }

  @Test
  void everyCommandHasAColumn() {
    assertThat(Families.of(COMMANDS))
        .as("a command needs an example in COMMANDS")
        .containsExactlyInAnyOrderElementsOf(Families.membersOf(SupervisionCommand.class));
  }

  @Test
  void everyEventHappensSomewhere() {
    var answered =
        STATES.stream()
            .flatMap(state -> COMMANDS.stream().map(command -> eventsOf(state, command)));

    assertThat(
            Stream.concat(STATES.stream().map(State::history), answered)
                .flatMap(List::stream)
                .map(Object::getClass)
                .collect(toSet()))
        .as("an event that no command brings about")
        .isEqualTo(Set.copyOf(Families.membersOf(SupervisionEvent.class)));
  }

  private static String document() {
    return Stream.of(
            INTRODUCTION,
            MATRIX.table("Every state and every command", STATES, COMMANDS),
            MATRIX.table(
                "A wait for an officer's decision",
                List.of(
                    State.after(),
                    State.after(parked(waitFor(Awaited.DECISION))),
                    State.after(relieved())),
                List.of(
                    park(waitFor(Awaited.DECISION)),
                    resume(waitFor(Awaited.DECISION)),
                    retry(waitFor(Awaited.DECISION)),
                    noteTakenBack(Awaited.DECISION))),
            MATRIX.table(
                "A difference: an order has progressed further at the node",
                DIFFERENCES,
                List.of(
                    report(ORDER_FURTHER_THERE),
                    resolve(ORDER_FURTHER_THERE),
                    retry(difference(ORDER_FURTHER_THERE)),
                    settle(difference(ORDER_FURTHER_THERE)))),
            CARDS.table(
                "A contradiction: a card was made of an order that had been rejected",
                CONTRADICTIONS,
                List.of(
                    report(REJECTED_BUT_MADE),
                    resolve(REJECTED_BUT_MADE),
                    retry(difference(REJECTED_BUT_MADE)),
                    settle(difference(REJECTED_BUT_MADE)),
                    settle(difference(REJECTED_BUT_MADE), DisputedCardOutcome.DESTROYED))),
            MATRIX.table(
                "A message that could not be understood",
                MESSAGES,
                List.of(setAside(MESSAGE), retry(MESSAGE), settle(MESSAGE))),
            REMEDIES.table(
                "The remedies for a wait",
                List.of(Awaited.values()),
                List.of(ParkingStatus.NOT_PARKED, ParkingStatus.PARKED)),
            KINDS.table(
                "The kinds of discrepancy",
                List.of(Kind.values()),
                List.of(OFFERED, HOLDS_ORDERS, ENDS_BY_AGREEMENT)))
        .collect(joining("\n"));
  }

  private static final String INTRODUCTION =
      """
      # The life of a subject of supervision

      The outcome of every command in every state. Each wait, discrepancy and message has its own
      history, identified by its subject. In the first table, a command for another kind of subject
      therefore finds an empty history. The wait is for the central node to accept an order, unless
      the table says otherwise.

      A cell names the resulting events. *done* means that the command already had its effect, or
      that there is nothing to do, and adds no event. **no** names the refusal.
      `SupervisionMatrixTest` generates this document and compares it with the approved version.
      """;

  private static final String OFFERED = "remedies";
  private static final String HOLDS_ORDERS = "holds back further orders";
  private static final String ENDS_BY_AGREEMENT = "ends when the records agree";

  private static String about(Kind kind, String question) {
    var discrepancy = Discrepancy.ofOrder(1, kind);
    return switch (question) {
      case HOLDS_ORDERS -> discrepancy.holdsOrders() ? "yes" : "no";
      case ENDS_BY_AGREEMENT -> discrepancy.endsByAgreement() ? "yes" : "no";
      default -> remediesOf(kind);
    };
  }

  private static String remediesOf(Kind kind) {
    String ofOrders = names(Discrepancy.ofOrder(1, kind).remedies());
    String ofPayments = names(Discrepancy.ofPayment(new Digest("0".repeat(64)), kind).remedies());
    return ofOrders.equals(ofPayments)
        ? ofOrders
        : "of orders " + ofOrders + "; of payments " + ofPayments;
  }

  private static String names(List<Remedy> remedies) {
    return remedies.stream().map(Enum::name).collect(joining(", "));
  }

  private static String stateName(State state) {
    return switch (state.reached()) {
      case Waiting(var parkingStatus) -> "Waiting (" + parkingStatus + ")";
      case NotBegun _, OfDiscrepancy _, OfMessage _ -> name(state.reached());
    };
  }

  private static String withCard(SupervisionCommand command) {
    return switch (command) {
      case Settle c when c.card() != null -> name(c) + " (" + c.card() + ")";
      case Settle _,
          Park _,
          Resume _,
          Retry _,
          NoteTakenBack _,
          ReportDiscrepancy _,
          ResolveDiscrepancy _,
          SetAside _ ->
          name(command);
    };
  }

  private static String answer(State state, SupervisionCommand command) {
    return switch (SupervisionLifecycle.decide(state.reached(), command)) {
      case Accepted(var events) when events.isEmpty() -> "*done*";
      case Accepted(var events) -> events.stream().map(Families::name).collect(joining(", "));
      case Refused(WrongRemedy(var possible)) -> "**no**: WrongRemedy (" + names(possible) + ")";
      case Refused(var refusal) -> "**no**: " + name(refusal);
    };
  }

  private static List<SupervisionEvent> eventsOf(State state, SupervisionCommand command) {
    return switch (SupervisionLifecycle.decide(state.reached(), command)) {
      case Accepted(var events) -> events;
      case Refused _ -> List.of();
    };
  }
}
