package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static kz.qujat.domain.review.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.*;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyRegistered;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.DraftCommand.Start;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.Test;

class DraftRulesTest {
  // Starting

  @Test
  void aCitizenFoundEligibleStartsADraft() {
    given(none()).when(start(ELIGIBLE)).then(started());
  }

  @Test
  void whoIsExemptFromTheDutyIsSoFromTheStart() {
    given(none()).when(start(EXEMPT)).then(started(EXEMPT.evidence(), null), dutyExempted());
  }

  @Test
  void theClientThroughWhichTheCitizenCameIsRecorded() {
    var byClient =
        new Start(
            APPLICATION,
            DANA,
            ELIGIBLE,
            ASTANA_1,
            FORM,
            "mobile-app",
            CONSENT,
            null,
            Map.of(),
            MONDAY);

    given(none())
        .when(byClient)
        .then(
            new ApplicationStarted(
                APPLICATION,
                DANA,
                ELIGIBLE.evidence(),
                ASTANA_1,
                FORM,
                "mobile-app",
                CONSENT,
                null,
                MONDAY));
  }

  @Test
  void anApplicationIsStartedOnlyOnce() {
    given(draft()).when(start(ELIGIBLE)).thenRefused(new WrongStage(Status.DRAFT));
  }

  @Test
  void anApplicationThatWasNeverStartedDoesNotExist() {
    given(none()).when(withdraw()).thenRefused(new NoSuchApplication());
  }

  @Test
  void theChosenPointNamesTheRegionThatChecks() {
    assertThat(draft().filed().filing().region()).isEqualTo(HERE);
  }

  // Filling in

  @Test
  void aDraftCanBeChanged() {
    given(draft()).when(changeDraft()).then(draftChanged());
  }

  @Test
  void aChangeThatChangesNothingAddsNothing() {
    given(draft(), draftChanged()).when(changeDraft()).thenNothing();
  }

  @Test
  void picturesAreEnclosedWithWhatWasNoticedAndMeasured() {
    given(draft()).when(enclose(ImageKind.PHOTO, PHOTO)).then(photo());
    assertThat(draft().and(photo()).filed().filing().photo()).isEqualTo(PHOTO);
  }

  @Test
  void aBetterPictureTakesThePlaceOfTheFirst() {
    var application = draft().and(photo(), enclosed(ImageKind.PHOTO, ANOTHER_PHOTO)).filed();

    assertThat(application.filing().enclosure(ImageKind.PHOTO)).isEqualTo(ANOTHER_PHOTO);
  }

  @Test
  void theSamePictureAgainAddsNothing() {
    given(draft(), photo()).when(enclose(ImageKind.PHOTO, PHOTO)).thenNothing();
  }

  @Test
  void photoAndSignatureAreNotTakenForEachOther() {
    given(draft(), photo())
        .when(enclose(ImageKind.SIGNATURE, PHOTO))
        .then(enclosed(ImageKind.SIGNATURE, PHOTO));
  }

  @Test
  void onceRegisteredNothingCanBeChanged() {
    given(registered()).when(changeDraft()).thenRefused(new AlreadyRegistered());
    given(registered())
        .when(enclose(ImageKind.PHOTO, ANOTHER_PHOTO))
        .thenRefused(new AlreadyRegistered());
  }

  @Test
  void aWithdrawnDraftIsNotFilledInAnyFurther() {
    given(withdrawn()).when(changeDraft()).thenRefused(new WrongStage(Status.WITHDRAWN));
    given(withdrawn())
        .when(enclose(ImageKind.PHOTO, ANOTHER_PHOTO))
        .thenRefused(new WrongStage(Status.WITHDRAWN));
  }

  // Withdrawing

  @Test
  void aDraftCanBeWithdrawn() {
    given(draft()).when(withdraw()).then(draftWithdrawn());
  }

  @Test
  void aPaidDraftThatIsWithdrawnGetsItsMoneyBack() {
    given(paidDraft())
        .when(withdraw())
        .thenRefunding(dutyBack(RefundGround.WITHDRAWN, TUESDAY), draftWithdrawn());
  }

  @Test
  void withdrawingTwiceIsWithdrawingOnce() {
    given(withdrawn()).when(withdraw()).thenNothing();
  }

  @Test
  void onceRegisteredNothingCanBeWithdrawn() {
    given(registered()).when(withdraw()).thenRefused(new AlreadyRegistered());
    given(annulled(POOR_PHOTO)).when(withdraw()).thenRefused(new AlreadyRegistered());
  }

  @Test
  void anExpiredDraftIsNotWithdrawn() {
    given(expired()).when(withdraw()).thenRefused(new WrongStage(Status.EXPIRED));
  }
}
