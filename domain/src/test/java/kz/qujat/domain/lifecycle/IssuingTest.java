package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.CardEvents.*;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static kz.qujat.domain.order.OldCardReturn.NOT_SURRENDERED;
import static kz.qujat.domain.order.OldCardReturn.SURRENDERED;
import static kz.qujat.domain.review.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.story.Cast.*;

import kz.qujat.domain.application.ApplicationRefusal.AlreadyIssued;
import kz.qujat.domain.application.ApplicationRefusal.NotReady;
import kz.qujat.domain.application.ApplicationRefusal.OldCardNotSurrendered;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.ApplicationRefusal.WrongRecipient;
import kz.qujat.domain.application.Status;
import org.junit.jupiter.api.Test;

class IssuingTest {
  @Test
  void theCardIsHandedToItsHolderAgainstTheOldOne() {
    given(readyForPickup()).when(issueTo(DANA)).then(cardIssued());
  }

  @Test
  void nobodyElseReceivesTheCard() {
    given(readyForPickup()).when(issueTo(ERLAN)).thenRefused(new WrongRecipient());
  }

  @Test
  void anUnknownPersonReceivesNoCard() {
    given(readyForPickup()).when(issue(null, SURRENDERED, SAULE)).thenRefused(new WrongRecipient());
  }

  @Test
  void withoutTheOldCardTheNewOneIsKept() {
    given(readyForPickup())
        .when(issue(DANA, NOT_SURRENDERED, SAULE))
        .thenRefused(new OldCardNotSurrendered());
  }

  @Test
  void whoeverIsAtTheCounterIsAskedForBeforeTheOldCard() {
    given(readyForPickup())
        .when(issue(ERLAN, NOT_SURRENDERED, SAULE))
        .thenRefused(new WrongRecipient());
  }

  @Test // #9, fault 14
  void nobodyHandsTheirOwnCardToThemselves() {
    given(readyForPickup())
        .when(issue(DANA, SURRENDERED, DANA_AT_WORK))
        .thenRefused(new OwnApplication());
  }

  @Test
  void aCardIsIssuedOnlyOnce() {
    given(issued()).when(issueTo(DANA)).thenRefused(new AlreadyIssued());
  }

  @Test
  void aCardThatHasNotBeenDeliveredIsNotReady() {
    given(manufactured()).when(issueTo(DANA)).thenRefused(new NotReady(Status.MANUFACTURED));
    given(registered()).when(issueTo(DANA)).thenRefused(new NotReady(Status.REGISTERED));
    given(draft()).when(issueTo(DANA)).thenRefused(new NotReady(Status.DRAFT));
  }

  @Test
  void anAnnulledApplicationNeverHasACardReady() {
    given(annulled(POOR_PHOTO)).when(issueTo(DANA)).thenRefused(new NotReady(Status.ANNULLED));
  }
}
