package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Documents.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static kz.qujat.domain.review.AnnulmentReason.*;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.THURSDAY;
import static kz.qujat.domain.story.Things.*;

import java.util.stream.Stream;
import kz.qujat.domain.application.ApplicationRefusal.DocumentMismatch;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.ReviewCommand.Approve;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.review.ReviewDecision.Annulment;
import kz.qujat.domain.review.ReviewDecision.Approval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The two decisions of an officer.
class DecisionRulesTest {
  // Approving

  @Test
  void theHolderApprovesUnderTheirSignature() {
    given(underReview()).when(approve(AIGUL, approval(AIGUL, 1))).then(approvedBy(AIGUL, 1));
  }

  @Test
  void onlyTheHolderOfAReviewMayApprove() {
    given(underReview()).when(approve(DAULET, approval(DAULET, 1))).thenRefused(new NotClaimed());
  }

  @Test
  void whatNobodyHoldsIsNotApproved() {
    given(registered()).when(approve(AIGUL, approval(AIGUL, 1))).thenRefused(new NotClaimed());
  }

  @Test
  void theSameApprovalAgainChangesNothing() {
    given(approved()).when(approve(AIGUL, approval(AIGUL, 1))).thenNothing();
    given(handedOver()).when(approve(AIGUL, approval(AIGUL, 1))).thenNothing();
  }

  @Test
  void anotherApprovalOfWhatIsApprovedIsRefused() {
    given(approved())
        .when(approve(DAULET, approval(AIGUL, 1)))
        .thenRefused(new WrongStage(Status.APPROVED));
    given(approved())
        .when(approve(AIGUL, approval(AIGUL, 2)))
        .thenRefused(new WrongStage(Status.APPROVED));
  }

  @Test
  void whatCannotBeApprovedAnyMoreIsNotApproved() {
    given(annulled(POOR_PHOTO))
        .when(approve(AIGUL, approval(AIGUL, 1)))
        .thenRefused(new WrongStage(Status.ANNULLED));
    given(completeDraft())
        .when(approve(AIGUL, approval(AIGUL, 1)))
        .thenRefused(new WrongStage(Status.DRAFT));
  }

  @Test
  void anApprovalNeedsNoChecklist() {
    var decision = new Approval(null);
    var signed = signed(text(AIGUL, 1, HOLDER, decision));

    given(underReview())
        .when(new Approve(APPLICATION, AIGUL, HERE, decision, signed, THURSDAY))
        .then(
            new ApplicationApproved(
                APPLICATION, AIGUL, 1, null, signed.documentDigest(), SIGNATURE_FILE, THURSDAY));
  }

  // Annulling

  @ParameterizedTest
  @EnumSource
  void anAnnulmentEndsTheApplicationAndOpensTheRefund(AnnulmentReason reason) {
    given(underReview())
        .when(annul(AIGUL, reason, annulment(AIGUL, 1, reason)))
        .thenRefunding(dutyBack(RefundGround.ANNULLED, THURSDAY), annulledBy(AIGUL, reason));
  }

  @Test
  void whereNoDutyWasPaidNothingIsRefunded() {
    given(registeredExempt(), claimedBy(AIGUL))
        .when(annul(AIGUL, POOR_PHOTO, annulment(AIGUL, 1, POOR_PHOTO)))
        .then(annulledBy(AIGUL, POOR_PHOTO));
  }

  @Test
  void anAnnulmentNeedsNothingButItsReason() {
    var decision = new Annulment(POOR_PHOTO, null, null, null);
    var signed = signed(text(AIGUL, 1, HOLDER, decision));

    given(underReview())
        .when(annul(AIGUL, decision, signed))
        .thenRefunding(
            dutyBack(RefundGround.ANNULLED, THURSDAY),
            new ApplicationAnnulled(
                APPLICATION,
                AIGUL,
                POOR_PHOTO,
                null,
                null,
                null,
                signed.documentDigest(),
                SIGNATURE_FILE,
                THURSDAY));
  }

  @Test
  void onlyTheHolderOfAReviewMayAnnul() {
    given(underReview())
        .when(annul(DAULET, POOR_PHOTO, annulment(DAULET, 1, POOR_PHOTO)))
        .thenRefused(new NotClaimed());
    given(registered())
        .when(annul(AIGUL, POOR_PHOTO, annulment(AIGUL, 1, POOR_PHOTO)))
        .thenRefused(new NotClaimed());
  }

  @Test
  void theSameAnnulmentAgainChangesNothing() {
    given(annulled(POOR_PHOTO))
        .when(annul(AIGUL, POOR_PHOTO, annulment(AIGUL, 1, POOR_PHOTO)))
        .thenNothing();
  }

  @Test
  void anotherAnnulmentOfWhatIsAnnulledIsRefused() {
    given(annulled(POOR_PHOTO))
        .when(annul(AIGUL, POOR_SIGNATURE, annulment(AIGUL, 1, POOR_SIGNATURE)))
        .thenRefused(new WrongStage(Status.ANNULLED));
    given(annulled(POOR_PHOTO))
        .when(annul(DAULET, POOR_PHOTO, annulment(AIGUL, 1, POOR_PHOTO)))
        .thenRefused(new WrongStage(Status.ANNULLED));
  }

  @Test
  void whatIsApprovedIsNotAnnulled() {
    given(approved())
        .when(annul(AIGUL, POOR_PHOTO, annulment(AIGUL, 1, POOR_PHOTO)))
        .thenRefused(new WrongStage(Status.APPROVED));
    given(completeDraft())
        .when(annul(AIGUL, POOR_PHOTO, annulment(AIGUL, 1, POOR_PHOTO)))
        .thenRefused(new WrongStage(Status.DRAFT));
  }

  // The signed text

  @Test
  void anApprovalIsNotSignedWithTheTextOfAnAnnulment() {
    given(underReview())
        .when(approve(AIGUL, annulment(AIGUL, 1, POOR_PHOTO)))
        .thenRefused(new DocumentMismatch());
  }

  @Test
  void anAnnulmentIsNotSignedWithTheTextOfAnApproval() {
    given(underReview())
        .when(annul(AIGUL, POOR_PHOTO, approval(AIGUL, 1)))
        .thenRefused(new DocumentMismatch());
  }

  @ParameterizedTest
  @MethodSource("otherThanSigned")
  void everyPartOfTheDecisionIsTheOneThatWasSigned(Annulment decision) {
    given(underReview())
        .when(annul(AIGUL, decision, annulment(AIGUL, 1, POOR_PHOTO)))
        .thenRefused(new DocumentMismatch());
  }

  static Stream<Annulment> otherThanSigned() {
    return Stream.of(
        new Annulment(ADDITIONAL_CHECKS, COMMENT, CHECKLIST, MARK),
        new Annulment(POOR_PHOTO, null, CHECKLIST, MARK),
        new Annulment(POOR_PHOTO, COMMENT, null, MARK),
        new Annulment(POOR_PHOTO, COMMENT, CHECKLIST, null));
  }

  @Test
  void anotherOfficersTextIsNotOnesOwn() {
    given(underReview())
        .when(approve(AIGUL, approval(DAULET, 1)))
        .thenRefused(new DocumentMismatch());
  }

  @Test
  void oneCharacterMoreIsAnotherText() {
    given(underReview())
        .when(approve(AIGUL, signed(approval(AIGUL, 1).document() + "\n")))
        .thenRefused(new DocumentMismatch());
  }
}
