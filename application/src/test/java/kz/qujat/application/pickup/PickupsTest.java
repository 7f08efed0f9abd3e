package kz.qujat.application.pickup;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.application.pickup.Pickups.Visit;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Refusal.AlreadyIssued;
import kz.qujat.domain.lifecycle.Refusal.NotReady;
import kz.qujat.domain.lifecycle.Refusal.OldCardNotSurrendered;
import kz.qujat.domain.lifecycle.Refusal.WrongRecipient;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.Iin;
import org.junit.jupiter.api.Test;

class PickupsTest {
  private static final Iin STRANGER = new Iin("080229690004");

  private final Rehearsal rehearsal = new Rehearsal();
  private final Pickups pickups =
      new Pickups(rehearsal.chancery, rehearsal.people, rehearsal.vault);

  @Test
  void theHolderGetsTheCardAgainstTheOldOne() {
    ApplicationId application = rehearsal.journey.readyForPickup();

    visit(application, new Visit(DANA.iin(), true));

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.ISSUED);
  }

  @Test
  void nobodyElseGetsTheCard() {
    ApplicationId application = rehearsal.journey.readyForPickup();

    refuses(new WrongRecipient(), () -> visit(application, new Visit(ERLAN.iin(), true)));
  }

  @Test
  void aStrangerGetsNoCardAndIsNotRememberedEither() {
    ApplicationId application = rehearsal.journey.readyForPickup();

    refuses(new WrongRecipient(), () -> visit(application, new Visit(STRANGER, true)));
    assertThat(rehearsal.people.known(STRANGER)).isEmpty();
  }

  @Test
  void whoAStrangerIsDoesNotMatterBeforeTheCardIsThere() {
    ApplicationId application = rehearsal.journey.approved();

    refuses(new NotReady(Status.APPROVED), () -> visit(application, new Visit(STRANGER, true)));
  }

  @Test
  void theOldCardHasToBeHandedIn() {
    ApplicationId application = rehearsal.journey.readyForPickup();

    refuses(new OldCardNotSurrendered(), () -> visit(application, new Visit(DANA.iin(), false)));
  }

  @Test
  void aCardIsHandedOverOnce() {
    ApplicationId application = rehearsal.journey.readyForPickup();
    visit(application, new Visit(DANA.iin(), true));

    refuses(new AlreadyIssued(), () -> visit(application, new Visit(DANA.iin(), true)));
  }

  @Test
  void aCardThatIsNotThereYetIsNotHandedOver() {
    ApplicationId application = rehearsal.journey.approved();

    refuses(new NotReady(Status.APPROVED), () -> visit(application, new Visit(DANA.iin(), true)));
  }

  @Test
  void theNumberOfTheCardIsKnownOnceItIsMade() {
    ApplicationId application = rehearsal.journey.approved();
    assertThat(pickups.cardNumber(rehearsal.fileOf(application))).isEmpty();

    rehearsal.journey.manufacture().manufactured(application, 1, "051000001");
    assertThat(pickups.cardNumber(rehearsal.fileOf(application))).contains("051000001");
  }

  private void visit(ApplicationId application, Visit visit) {
    pickups.issue(SAULE, application, visit, null);
  }
}
