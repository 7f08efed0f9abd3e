package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.CardEvents.*;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static kz.qujat.domain.order.OrderProgress.*;
import static kz.qujat.domain.review.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.story.Cast.AIGUL;
import static kz.qujat.domain.story.Things.*;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import kz.qujat.domain.application.ApplicationRefusal.ContradictsEarlierAnswer;
import kz.qujat.domain.application.CardCommand.NodeAnswer;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.order.OrderProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A repeated answer of the node is harmless; a contradicting one is refused. (#9, fault 6)
class ContradictionsTest {
  @ParameterizedTest
  @MethodSource
  void aRepeatedAnswerIsHarmlessHoweverLate(History history, NodeAnswer repeated) {
    given(history).when(repeated).thenNothing();
  }

  static Stream<Arguments> aRepeatedAnswerIsHarmlessHoweverLate() {
    return Stream.of(
        arguments(sentToManufacture(), acceptManufacture(1)),
        arguments(manufactured(), acceptManufacture(1)),
        arguments(readyForPickup(), acceptManufacture(1)),
        arguments(issued(), acceptManufacture(1)),
        arguments(manufactured(), recordManufactured(1)),
        arguments(readyForPickup(), recordManufactured(1)),
        arguments(issued(), recordManufactured(1)),
        arguments(readyForPickup(), recordDelivered(1)),
        arguments(issued(), recordDelivered(1)),
        arguments(backUnderReview(), rejectManufacture(1)),
        arguments(secondAttempt(), rejectManufacture(1)),
        arguments(annulledAfterRejection(), rejectManufacture(1)));
  }

  @ParameterizedTest
  @MethodSource
  void whatWasTakenOnIsNotRejectedAfterwards(History history, OrderProgress known) {
    given(history)
        .when(rejectManufacture(1))
        .thenRefused(new ContradictsEarlierAnswer(1, known, REJECTED));
  }

  static Stream<Arguments> whatWasTakenOnIsNotRejectedAfterwards() {
    return Stream.of(
        arguments(sentToManufacture(), ACCEPTED),
        arguments(manufactured(), MANUFACTURED),
        arguments(readyForPickup(), DELIVERED),
        arguments(issued(), DELIVERED));
  }

  @ParameterizedTest
  @MethodSource
  void anotherCardForTheSameOrderIsAContradiction(History history, OrderProgress known) {
    given(history)
        .when(recordManufactured(1, ANOTHER_NEW_CARD))
        .thenRefused(new ContradictsEarlierAnswer(1, known, MANUFACTURED));
  }

  static Stream<Arguments> anotherCardForTheSameOrderIsAContradiction() {
    return Stream.of(
        arguments(manufactured(), MANUFACTURED),
        arguments(readyForPickup(), DELIVERED),
        arguments(issued(), DELIVERED));
  }

  @ParameterizedTest
  @MethodSource("afterARejection")
  void whatWasRejectedIsNotTakenOnOrMadeAfterwards(History history) {
    for (NodeAnswer answer :
        List.of(acceptManufacture(1), recordManufactured(1), recordDelivered(1))) {
      given(history)
          .when(answer)
          .thenRefused(new ContradictsEarlierAnswer(1, REJECTED, answer.said()));
    }
  }

  static Stream<History> afterARejection() {
    return Stream.of(
        backUnderReview(),
        backUnderReview().and(givenBackBy(AIGUL)),
        secondAttempt(),
        secondAttempt().and(manufactureAccepted(2)),
        secondAttempt().and(manufactureAccepted(2), cardManufactured(2), cardDelivered(2)),
        annulledAfterRejection());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void anOrderThatWasNeverSentHasNoAnswer(NodeAnswer answer) {
    given(backForAnotherHolder(HolderField.NAMES))
        .when(answer)
        .thenRefused(new ContradictsEarlierAnswer(1, ORDERED, answer.said()));
  }

  static Stream<NodeAnswer> answers() {
    return Stream.of(
        acceptManufacture(1), rejectManufacture(1), recordManufactured(1), recordDelivered(1));
  }

  @Test
  void everyEarlierAttemptIsRememberedOnItsOwn() {
    var neverSentThenRejected =
        backForAnotherHolder(HolderField.NAMES)
            .and(approvedBy(AIGUL, 2), orderHandedOver(2), manufactureRejected(AIGUL, 2));

    given(neverSentThenRejected)
        .when(rejectManufacture(1))
        .thenRefused(new ContradictsEarlierAnswer(1, ORDERED, REJECTED));
    given(neverSentThenRejected).when(rejectManufacture(2)).thenNothing();
    given(neverSentThenRejected)
        .when(acceptManufacture(2))
        .thenRefused(new ContradictsEarlierAnswer(2, REJECTED, ACCEPTED));
  }

  private static History secondAttempt() {
    return backUnderReview().and(approvedBy(AIGUL, 2));
  }

  private static History annulledAfterRejection() {
    return backUnderReview()
        .and(annulledBy(AIGUL, POOR_PHOTO, Documents.annulment(AIGUL, 2, POOR_PHOTO)));
  }
}
