package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.lifecycle.Cast.*;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.Refusal.AlreadyRegistered;
import kz.qujat.domain.lifecycle.Refusal.NoSuchApplication;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.Test;

class DraftingTest {
  @Test
  void aCitizenFoundEligibleStartsADraft() {
    given(none()).when(start(ELIGIBLE)).then(started());
  }

  @Test
  void whoIsExemptFromTheDutyIsSoFromTheStart() {
    given(none()).when(start(EXEMPT)).then(started(), dutyExempted());
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
    assertThat(draft().filed().filing().region()).isEqualTo(Region.ASTANA);
  }

  @Test
  void aDraftCanBeChanged() {
    given(draft()).when(changeDraft()).then(draftChanged());
  }

  @Test
  void aChangeThatChangesNothingAddsNothing() {
    given(draft(), draftChanged()).when(changeDraft()).thenNothing();
  }

  @Test
  void picturesAreEnclosed() {
    given(draft()).when(enclose(ImageKind.PHOTO, PHOTO)).then(enclosed(ImageKind.PHOTO, PHOTO));
  }

  @Test
  void aBetterPictureTakesThePlaceOfTheFirst() {
    var application =
        draft()
            .and(enclosed(ImageKind.PHOTO, PHOTO), enclosed(ImageKind.PHOTO, ANOTHER_PHOTO))
            .filed();

    assertThat(application.filing().enclosure(ImageKind.PHOTO)).isEqualTo(ANOTHER_PHOTO);
  }

  @Test
  void theSamePictureAgainAddsNothing() {
    given(draft(), enclosed(ImageKind.PHOTO, PHOTO))
        .when(enclose(ImageKind.PHOTO, PHOTO))
        .thenNothing();
  }

  @Test
  void photoAndSignatureAreNotTakenForEachOther() {
    given(draft(), enclosed(ImageKind.PHOTO, PHOTO))
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
  void onceRegisteredNothingCanBeWithdrawn() {
    given(registered()).when(withdraw()).thenRefused(new AlreadyRegistered());
    given(annulled(POOR_PHOTO)).when(withdraw()).thenRefused(new AlreadyRegistered());
  }

  @Test
  void aDraftCanBeWithdrawn() {
    given(draft()).when(withdraw()).then(draftWithdrawn());
  }

  @Test
  void aPaidDraftThatIsWithdrawnGetsItsMoneyBack() {
    given(paidDraft())
        .when(withdraw())
        .then(
            draftWithdrawn(),
            new ApplicationEvent.RefundOpened(
                APPLICATION, REFUND, PAYMENT, DUTY, DANA, RefundGround.WITHDRAWN, TUESDAY));
  }

  @Test
  void withdrawingTwiceIsWithdrawingOnce() {
    given(withdrawn()).when(withdraw()).thenNothing();
  }

  @Test
  void aWithdrawnDraftIsNotFilledInAnyFurther() {
    given(withdrawn()).when(changeDraft()).thenRefused(new WrongStage(Status.WITHDRAWN));
    given(withdrawn())
        .when(enclose(ImageKind.PHOTO, ANOTHER_PHOTO))
        .thenRefused(new WrongStage(Status.WITHDRAWN));
  }
}
