package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.image.ImageKind.PHOTO;
import static kz.qujat.domain.image.ImageKind.SIGNATURE;
import static kz.qujat.domain.lifecycle.Commands.requestPayment;
import static kz.qujat.domain.lifecycle.Commands.startAfter;
import static kz.qujat.domain.lifecycle.Events.annulledBy;
import static kz.qujat.domain.lifecycle.Events.claimedBy;
import static kz.qujat.domain.lifecycle.Events.enclosed;
import static kz.qujat.domain.lifecycle.Events.paymentRequested;
import static kz.qujat.domain.lifecycle.Events.started;
import static kz.qujat.domain.lifecycle.Events.ticketFormed;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static kz.qujat.domain.review.AnnulmentReason.ADDITIONAL_CHECKS;
import static kz.qujat.domain.review.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.review.AnnulmentReason.POOR_SIGNATURE;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Things.ELIGIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.story.Things;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReapplicationTest {
  @Test
  void afterAPoorPhotoOrSignatureTheCitizenMayApplyAgainOnline() {
    assertThat(POOR_PHOTO.allowsReapplication()).isTrue();
    assertThat(POOR_SIGNATURE.allowsReapplication()).isTrue();
  }

  @Test
  void afterAdditionalChecksTheCitizenMayNot() {
    assertThat(ADDITIONAL_CHECKS.allowsReapplication()).isFalse();
  }

  @Test
  void afterAPoorPhotoTheSignatureIsCarriedOver() {
    assertThat(annulled(POOR_PHOTO).filed().carriedOver())
        .isEqualTo(Map.of(SIGNATURE, Things.SIGNATURE));
  }

  @Test
  void afterAPoorSignatureThePhotoIsCarriedOver() {
    assertThat(annulled(POOR_SIGNATURE).filed().carriedOver())
        .isEqualTo(Map.of(PHOTO, Things.PHOTO));
  }

  @Test
  void afterAdditionalChecksNothingIsCarriedOver() {
    assertThat(annulled(ADDITIONAL_CHECKS).filed().carriedOver()).isEmpty();
  }

  @Test
  void whatWasNeverEnclosedCannotBeCarriedOver() {
    var bare =
        paidDraft().and(ticketFormed(), claimedBy(AIGUL), annulledBy(AIGUL, POOR_PHOTO)).filed();

    assertThat(bare.carriedOver()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("notAnnulled")
  void onlyAnAnnulledApplicationHandsAnythingOn(History history) {
    assertThat(history.filed().carriedOver()).isEmpty();
  }

  static Stream<History> notAnnulled() {
    return Stream.of(completeDraft(), registered(), issued(), withdrawn(), expired());
  }

  @Test
  void aNewApplicationNamesTheOneItComesAfterAndTakesOverItsPictures() {
    given(none())
        .when(startAfter(EARLIER_APPLICATION, Map.of(SIGNATURE, Things.SIGNATURE)))
        .then(startedAfter(EARLIER_APPLICATION), enclosed(SIGNATURE, Things.SIGNATURE));
  }

  @Test
  void picturesAreTakenOverInTheSameOrderAlways() {
    given(none())
        .when(
            startAfter(
                EARLIER_APPLICATION, Map.of(SIGNATURE, Things.SIGNATURE, PHOTO, Things.PHOTO)))
        .then(
            startedAfter(EARLIER_APPLICATION),
            enclosed(PHOTO, Things.PHOTO),
            enclosed(SIGNATURE, Things.SIGNATURE));
  }

  @Test
  void theDutyIsPaidAgain() {
    given(none(), startedAfter(EARLIER_APPLICATION))
        .when(requestPayment(PAYMENT))
        .then(paymentRequested());
  }

  private static ApplicationStarted startedAfter(ApplicationId annulled) {
    return started(ELIGIBLE.evidence(), annulled);
  }
}
