package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.CardEvents.*;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Documents.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static kz.qujat.domain.review.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.domain.application.ApplicationRefusal.ClaimedByOther;
import kz.qujat.domain.application.ApplicationRefusal.DocumentMismatch;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.CardCommand.NodeAnswer;
import kz.qujat.domain.application.RegistrationRecord;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.order.PreviousAttemptOutcome;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.story.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NodeAnswerRulesTest {
  // The usual sequence

  @Test
  void anOrderIsTakenOnWhetherOrNotTheHandOverWasNoted() {
    given(approved()).when(acceptManufacture(1)).then(manufactureAccepted(1));
    given(handedOver()).when(acceptManufacture(1)).then(manufactureAccepted(1));
  }

  @Test
  void aCardIsMade() {
    given(sentToManufacture()).when(recordManufactured(1)).then(cardManufactured(1));
  }

  @Test
  void aCardIsDeliveredToTheRegistrationPoint() {
    given(manufactured()).when(recordDelivered(1)).then(cardDelivered(1));
  }

  @Test
  void aCardThatIsMadeWasAcceptedEvenWithoutAnAcceptance() {
    given(approved()).when(recordManufactured(1)).then(manufactureAccepted(1), cardManufactured(1));
    given(handedOver())
        .when(recordManufactured(1))
        .then(manufactureAccepted(1), cardManufactured(1));
  }

  // Rejection

  @Test
  void aRejectionNamesTheOfficerWhoApproved() {
    given(approved()).when(rejectManufacture(1)).then(manufactureRejected(AIGUL, 1));
    given(handedOver()).when(rejectManufacture(1)).then(manufactureRejected(AIGUL, 1));
  }

  @Test
  void aRejectedOrderIsBackWithTheOfficerWhoApprovedAsANewAttempt() {
    var afterARejection =
        new RegistrationRecord(TICKET, HOLDER, Set.of(), List.of(PreviousAttemptOutcome.REJECTED));

    assertThat(backUnderReview().filed().stage())
        .isEqualTo(new UnderReview(afterARejection, AIGUL));
    assertThat(afterARejection.attempt()).isEqualTo(2);
    given(backUnderReview()).when(claim(DAULET)).thenRefused(new ClaimedByOther(AIGUL));
  }

  @Test
  void theFirstSignatureDoesNotApproveASecondAttempt() {
    given(backUnderReview())
        .when(approve(AIGUL, approval(AIGUL, 1)))
        .thenRefused(new DocumentMismatch());
  }

  @Test
  void aNewSignatureApprovesASecondAttempt() {
    given(backUnderReview()).when(approve(AIGUL, approval(AIGUL, 2))).then(approvedBy(AIGUL, 2));
  }

  @Test
  void aRejectedOrderMayBeAnnulledInstead() {
    var signed = annulment(AIGUL, 2, POOR_PHOTO);

    given(backUnderReview())
        .when(annul(AIGUL, POOR_PHOTO, signed))
        .thenRefunding(
            dutyBack(RefundGround.ANNULLED, Days.THURSDAY), annulledBy(AIGUL, POOR_PHOTO, signed));
  }

  @Test
  void aSecondAttemptThatIsGivenBackStaysTheSecond() {
    given(backUnderReview(), givenBackBy(AIGUL), claimedBy(DAULET))
        .when(approve(DAULET, approval(DAULET, 2)))
        .then(approvedBy(DAULET, 2));
  }

  @Test
  void aSecondRejectionLeadsToAThirdAttempt() {
    given(secondAttempt(), manufactureRejected(AIGUL, 2))
        .when(approve(AIGUL, approval(AIGUL, 3)))
        .then(approvedBy(AIGUL, 3));
  }

  @Test
  void theSecondAttemptIsAnsweredUnderItsOwnNumber() {
    given(secondAttempt()).when(acceptManufacture(2)).then(manufactureAccepted(2));
    given(secondAttempt()).when(recordHandedOver(2)).then(orderHandedOver(2));
  }

  // Sending the order

  @Test
  void thatTheNodeHasTheOrderIsRecordedOnce() {
    given(approved()).when(recordHandedOver(1)).then(orderHandedOver(1));
    given(handedOver()).when(recordHandedOver(1)).thenNothing();
  }

  @Test
  void theNodeMayAnswerBeforeTheHandOverIsNoted() {
    given(sentToManufacture()).when(recordHandedOver(1)).thenNothing();
    given(issued()).when(recordHandedOver(1)).thenNothing();
    given(backUnderReview()).when(recordHandedOver(1)).thenNothing();
  }

  @Test
  void nothingIsHandedOverThatWasNotApproved() {
    given(underReview()).when(recordHandedOver(1)).thenRefused(new WrongStage(Status.UNDER_REVIEW));
    given(registered()).when(recordHandedOver(1)).thenRefused(new WrongStage(Status.REGISTERED));
    given(annulled(POOR_PHOTO))
        .when(recordHandedOver(1))
        .thenRefused(new WrongStage(Status.ANNULLED));
    given(approved()).when(recordHandedOver(2)).thenRefused(new WrongStage(Status.APPROVED));
    given(draft()).when(recordHandedOver(1)).thenRefused(new WrongStage(Status.DRAFT));
  }

  // Too early

  @ParameterizedTest // #9, fault 6
  @MethodSource("answersToAnOrderNobodyGave")
  void anAnswerThatComesTooEarlyIsAskedForAgain(NodeAnswer answer) {
    given(completeDraft()).when(answer).thenRefused(new WrongStage(Status.DRAFT));
    given(registered()).when(answer).thenRefused(new WrongStage(Status.REGISTERED));
    given(underReview()).when(answer).thenRefused(new WrongStage(Status.UNDER_REVIEW));
    given(annulled(POOR_PHOTO)).when(answer).thenRefused(new WrongStage(Status.ANNULLED));
    given(withdrawn()).when(answer).thenRefused(new WrongStage(Status.WITHDRAWN));
  }

  static Stream<NodeAnswer> answersToAnOrderNobodyGave() {
    return answersTo(1);
  }

  @ParameterizedTest // #9, fault 6
  @MethodSource("answersToAnAttemptNobodyMade")
  void anAnswerToAnAttemptNobodyMadeIsRefused(NodeAnswer answer) {
    given(approved()).when(answer).thenRefused(new WrongStage(Status.APPROVED));
    given(issued()).when(answer).thenRefused(new WrongStage(Status.ISSUED));
  }

  static Stream<NodeAnswer> answersToAnAttemptNobodyMade() {
    return Stream.of(-1, 0, 2, 3).flatMap(NodeAnswerRulesTest::answersTo);
  }

  @Test // #9, fault 6
  void aCardIsNotDeliveredBeforeItIsMade() {
    given(approved()).when(recordDelivered(1)).thenRefused(new WrongStage(Status.APPROVED));
    given(handedOver()).when(recordDelivered(1)).thenRefused(new WrongStage(Status.APPROVED));
    given(sentToManufacture())
        .when(recordDelivered(1))
        .thenRefused(new WrongStage(Status.SENT_TO_MANUFACTURE));
  }

  private static Stream<NodeAnswer> answersTo(int attempt) {
    return Stream.of(
        acceptManufacture(attempt),
        rejectManufacture(attempt),
        recordManufactured(attempt),
        recordDelivered(attempt));
  }

  private static History secondAttempt() {
    return backUnderReview().and(approvedBy(AIGUL, 2));
  }
}
