package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.lifecycle.Cast.*;
import static kz.qujat.domain.lifecycle.Commands.issueTo;
import static kz.qujat.domain.lifecycle.Events.cardIssued;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;

import kz.qujat.domain.lifecycle.ApplicationCommand.IssueCard;
import kz.qujat.domain.lifecycle.Refusal.AlreadyIssued;
import kz.qujat.domain.lifecycle.Refusal.NotReady;
import kz.qujat.domain.lifecycle.Refusal.OldCardNotSurrendered;
import kz.qujat.domain.lifecycle.Refusal.WrongRecipient;
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
  void withoutTheOldCardTheNewOneIsKept() {
    given(readyForPickup())
        .when(new IssueCard(APPLICATION, DANA, false, SAULE, FRIDAY))
        .thenRefused(new OldCardNotSurrendered());
  }

  @Test
  void whoeverIsAtTheCounterIsAskedForBeforeTheOldCard() {
    given(readyForPickup())
        .when(new IssueCard(APPLICATION, ERLAN, false, SAULE, FRIDAY))
        .thenRefused(new WrongRecipient());
  }

  @Test
  void aCardIsIssuedOnlyOnce() {
    given(issued()).when(issueTo(DANA)).thenRefused(new AlreadyIssued());
  }

  @Test
  void aCardThatHasNotBeenDeliveredIsNotReady() {
    given(manufactured()).when(issueTo(DANA)).thenRefused(new NotReady(Status.MANUFACTURED));
    given(registered()).when(issueTo(DANA)).thenRefused(new NotReady(Status.REGISTERED));
  }

  @Test
  void anAnnulledApplicationNeverHasACardReady() {
    given(annulled(POOR_PHOTO)).when(issueTo(DANA)).thenRefused(new NotReady(Status.ANNULLED));
  }
}
