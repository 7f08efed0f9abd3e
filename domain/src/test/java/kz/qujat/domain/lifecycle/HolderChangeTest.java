package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.CardEvents.*;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Documents.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static kz.qujat.domain.order.HolderField.*;
import static kz.qujat.domain.review.AnnulmentReason.ADDITIONAL_CHECKS;
import static kz.qujat.domain.review.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.THURSDAY;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.qujat.domain.application.ApplicationRefusal.ClaimedByOther;
import kz.qujat.domain.application.ApplicationRefusal.DocumentMismatch;
import kz.qujat.domain.application.ApplicationRefusal.HolderDataChanged;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.RegistrationRecord;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.order.PreviousAttemptOutcome;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The order contains exactly what was certified. (#9, fault 5)
class HolderChangeTest {
  @ParameterizedTest
  @EnumSource
  void anOrderIsNotSentWhenTheHoldersDataHaveChanged(HolderField field) {
    given(approved()).when(reportHolderChange(1, field)).then(holderChanged(AIGUL, 1, field));
  }

  @Test
  void whatChangedIsToldInOneOrder() {
    given(approved())
        .when(reportHolderChange(1, STATUS, NAMES, SEX))
        .then(holderChanged(AIGUL, 1, NAMES, SEX, STATUS));
  }

  @Test
  void theApplicationIsBackWithTheOfficerWhoApprovedAsANewAttempt() {
    assertThat(backForAnotherHolder(NAMES).filed().stage())
        .isEqualTo(
            new UnderReview(
                new RegistrationRecord(
                    TICKET,
                    CHANGED_HOLDER,
                    Set.of(NAMES),
                    List.of(PreviousAttemptOutcome.NEVER_SENT)),
                AIGUL));
    given(backForAnotherHolder(NAMES)).when(claim(DAULET)).thenRefused(new ClaimedByOther(AIGUL));
  }

  @Test
  void aCorrectedSpellingIsApprovedAnewWithTheNewHolderInTheText() {
    var signed = approval(AIGUL, 2, CHANGED_HOLDER);

    given(backForAnotherHolder(NAMES))
        .when(approve(AIGUL, signed))
        .then(approvedBy(AIGUL, 2, signed));
  }

  @Test
  void aTextAboutTheHolderOfRegistrationDoesNotApproveTheNewOne() {
    given(backForAnotherHolder(NAMES))
        .when(approve(AIGUL, approval(AIGUL, 2, HOLDER)))
        .thenRefused(new DocumentMismatch());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NAMES")
  void anythingButASpellingCannotBeApproved(HolderField field) {
    given(backForAnotherHolder(field))
        .when(approve(AIGUL, approval(AIGUL, 2, CHANGED_HOLDER)))
        .thenRefused(new HolderDataChanged(Set.of(field)));
    given(backForAnotherHolder(NAMES, field))
        .when(approve(AIGUL, approval(AIGUL, 2, CHANGED_HOLDER)))
        .thenRefused(new HolderDataChanged(Set.of(NAMES, field)));
  }

  @Test
  void whatCannotBeApprovedIsAnnulledWithItsMoneyBack() {
    var signed = annulment(AIGUL, 2, CHANGED_HOLDER, ADDITIONAL_CHECKS);

    given(backForAnotherHolder(BIRTH_DATE))
        .when(annul(AIGUL, ADDITIONAL_CHECKS, signed))
        .thenRefunding(
            dutyBack(RefundGround.ANNULLED, THURSDAY),
            annulledBy(AIGUL, ADDITIONAL_CHECKS, signed));
  }

  @Test
  void whatChangedOnceIsNotForgottenWhenSomethingElseChanges() {
    var twice = backForAnotherHolder(SEX).and(approvedBy(AIGUL, 2), holderChanged(AIGUL, 2, NAMES));

    given(twice)
        .when(approve(AIGUL, approval(AIGUL, 3, CHANGED_HOLDER)))
        .thenRefused(new HolderDataChanged(Set.of(SEX, NAMES)));
  }

  @Test
  void whatChangedIsNotForgottenWhenTheNodeRejectsTheNewOrder() {
    var rejected =
        backForAnotherHolder(NAMES)
            .and(approvedBy(AIGUL, 2), orderHandedOver(2), manufactureRejected(AIGUL, 2));

    assertThat(rejected.filed().stage())
        .isEqualTo(
            new UnderReview(
                new RegistrationRecord(
                    TICKET,
                    CHANGED_HOLDER,
                    Set.of(NAMES),
                    List.of(PreviousAttemptOutcome.NEVER_SENT, PreviousAttemptOutcome.REJECTED)),
                AIGUL));
  }

  @Test
  void aRepeatedReportOfTheSameChangeAddsNothing() {
    given(backForAnotherHolder(NAMES)).when(reportHolderChange(1, NAMES)).thenNothing();
    given(backForAnotherHolder(NAMES), approvedBy(AIGUL, 2))
        .when(reportHolderChange(1, NAMES))
        .thenNothing();
  }

  @Test
  void onceTheNodeHasTheOrderAChangeComesTooLate() {
    given(handedOver())
        .when(reportHolderChange(1, NAMES))
        .thenRefused(new WrongStage(Status.APPROVED));
    given(sentToManufacture())
        .when(reportHolderChange(1, NAMES))
        .thenRefused(new WrongStage(Status.SENT_TO_MANUFACTURE));
    given(issued()).when(reportHolderChange(1, NAMES)).thenRefused(new WrongStage(Status.ISSUED));
  }

  @Test
  void beforeTheApprovalThereIsNoOrderToCompareWith() {
    given(underReview())
        .when(reportHolderChange(1, NAMES))
        .thenRefused(new WrongStage(Status.UNDER_REVIEW));
    given(approved())
        .when(reportHolderChange(2, NAMES))
        .thenRefused(new WrongStage(Status.APPROVED));
    given(annulled(POOR_PHOTO))
        .when(reportHolderChange(1, NAMES))
        .thenRefused(new WrongStage(Status.ANNULLED));
    given(draft()).when(reportHolderChange(1, NAMES)).thenRefused(new WrongStage(Status.DRAFT));
  }
}
