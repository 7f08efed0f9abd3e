package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.lifecycle.Cast.AIGUL;
import static kz.qujat.domain.lifecycle.Cast.COMMENT;
import static kz.qujat.domain.lifecycle.Cast.DAULET;
import static kz.qujat.domain.lifecycle.Events.claimedBy;
import static kz.qujat.domain.lifecycle.Events.manufactureAccepted;
import static kz.qujat.domain.lifecycle.Events.releasedBy;
import static kz.qujat.domain.lifecycle.Events.ticketFormed;
import static kz.qujat.domain.lifecycle.History.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation.Prepared;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation.Unavailable;
import kz.qujat.domain.lifecycle.Refusal.NotClaimed;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.ReviewDecision.Annulment;
import kz.qujat.domain.lifecycle.ReviewDecision.Approval;
import kz.qujat.domain.person.OfficerId;
import org.junit.jupiter.api.Test;

class DecisionDocumentTest {
  @Test
  void anApprovalIsSignedAsOneFactALine() {
    assertThat(prepare(underReview(), AIGUL, new Approval()))
        .isEqualTo(
            new Prepared(
                """
                kz.qujat decision 1
                application: 00000000-0000-0003-0000-000000000001
                ticket: 71-260317-000042-8
                attempt: 1
                officer: 00000000-0000-0002-0000-000000000001
                decision: APPROVAL
                reason: -
                form: 07397d633f25a7101990a75864ae03d5a3b9ac07c4ed6accbc52cbfd7d7c13b4
                photo: 55c64d0fcd6f9d5f7c828093857e3fdfda68478bb4e9bd24d481ef391c7804e8
                signature: 1a2fc26dc7ea5a2a4748b7cb2b1ef193d96ab2c99f93092f69e63075b28d1278
                comment: -
                """));
  }

  @Test
  void anAnnulmentNamesItsReasonAndTheDigestOfItsComment() {
    assertThat(prepare(underReview(), AIGUL, new Annulment(POOR_PHOTO, COMMENT)))
        .isEqualTo(
            new Prepared(Documents.text(AIGUL, 1, "ANNULMENT", "POOR_PHOTO", COMMENT.hex())));
  }

  @Test
  void anAnnulmentWithoutACommentSaysSo() {
    assertThat(prepare(underReview(), AIGUL, new Annulment(POOR_PHOTO, null)))
        .isEqualTo(new Prepared(Documents.text(AIGUL, 1, "ANNULMENT", "POOR_PHOTO", "-")));
  }

  @Test
  void aPictureThatIsMissingIsSaidToBeMissing() {
    var bare = paidDraft().and(ticketFormed(), claimedBy(AIGUL));

    assertThat(((Prepared) prepare(bare, AIGUL, new Approval())).text())
        .contains("\nphoto: -\nsignature: -\n");
  }

  @Test
  void theSameStateGivesTheSameText() {
    var claimedAgain = underReview().and(releasedBy(AIGUL), claimedBy(AIGUL));

    assertThat(prepare(claimedAgain, AIGUL, new Approval()))
        .isEqualTo(prepare(underReview(), AIGUL, new Approval()));
  }

  @Test
  void aNewAttemptGivesAnotherText() {
    assertThat(prepare(backUnderReview(), AIGUL, new Approval()))
        .isEqualTo(new Prepared(Documents.approval(AIGUL, 2).document()));
  }

  @Test
  void whoDoesNotHoldTheReviewHasNothingToSign() {
    assertThat(prepare(underReview(), DAULET, new Approval()))
        .isEqualTo(new Unavailable(new NotClaimed()));
    assertThat(prepare(registered(), AIGUL, new Approval()))
        .isEqualTo(new Unavailable(new NotClaimed()));
  }

  @Test
  void outsideAReviewThereIsNothingToSign() {
    assertThat(prepare(approved(), AIGUL, new Approval()))
        .isEqualTo(new Unavailable(new WrongStage(Status.APPROVED)));
    assertThat(prepare(completeDraft(), AIGUL, new Approval()))
        .isEqualTo(new Unavailable(new WrongStage(Status.DRAFT)));
  }

  @Test
  void whatWasSignedIsRecalledAsLongAsTheAttemptLasts() {
    String signed = Documents.approval(AIGUL, 1).document();

    assertThat(recall(approved())).contains(signed);
    assertThat(recall(approved().and(manufactureAccepted(1)))).contains(signed);
    assertThat(recall(backUnderReview())).contains(Documents.approval(AIGUL, 2).document());
    assertThat(recall(completeDraft())).isEmpty();
  }

  private static Optional<String> recall(History history) {
    return DecisionDocument.recall(history.filed(), AIGUL, new Approval());
  }

  private static Preparation prepare(History history, OfficerId officer, ReviewDecision decision) {
    return DecisionDocument.prepare(history.filed(), officer, decision);
  }
}
