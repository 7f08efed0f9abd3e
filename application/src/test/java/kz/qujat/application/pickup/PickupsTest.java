package kz.qujat.application.pickup;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.application.command.Actor;
import kz.qujat.application.history.Recorded;
import kz.qujat.application.pickup.Pickups.Issuer;
import kz.qujat.application.pickup.Pickups.Visit;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyIssued;
import kz.qujat.domain.application.ApplicationRefusal.NotReady;
import kz.qujat.domain.application.ApplicationRefusal.OldCardNotSurrendered;
import kz.qujat.domain.application.ApplicationRefusal.OtherPoint;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.ApplicationRefusal.WrongRecipient;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.OldCard;
import kz.qujat.domain.person.Iin;
import org.junit.jupiter.api.Test;

class PickupsTest {
  private static final Iin STRANGER = new Iin("940101300004");

  private final Rehearsal rehearsal = new Rehearsal();
  private final Pickups pickups =
      new Pickups(rehearsal.commands, rehearsal.people, rehearsal.vault);

  @Test
  void theHolderGetsTheCardAgainstTheOldOne() {
    ApplicationId application = rehearsal.journey.readyForPickup();

    visit(application, new Visit(DANA.iin(), OldCard.SURRENDERED));

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.ISSUED);
  }

  @Test
  void nobodyElseGetsTheCard() {
    ApplicationId application = rehearsal.journey.readyForPickup();

    refuses(
        new WrongRecipient(),
        () -> visit(application, new Visit(ERLAN.iin(), OldCard.SURRENDERED)));
  }

  @Test
  void aStrangerGetsNoCardAndIsNotRememberedEither() {
    ApplicationId application = rehearsal.journey.readyForPickup();

    refuses(
        new WrongRecipient(), () -> visit(application, new Visit(STRANGER, OldCard.SURRENDERED)));
    assertThat(rehearsal.people.known(STRANGER)).isEmpty();
  }

  @Test
  void whoAStrangerIsDoesNotMatterBeforeTheCardIsThere() {
    ApplicationId application = rehearsal.journey.approved();

    refuses(
        new NotReady(Status.APPROVED),
        () -> visit(application, new Visit(STRANGER, OldCard.SURRENDERED)));
  }

  @Test
  void theOldCardHasToBeHandedIn() {
    ApplicationId application = rehearsal.journey.readyForPickup();

    refuses(
        new OldCardNotSurrendered(),
        () -> visit(application, new Visit(DANA.iin(), OldCard.NOT_SURRENDERED)));
  }

  @Test
  void aCardIsHandedOverOnce() {
    ApplicationId application = rehearsal.journey.readyForPickup();
    visit(application, new Visit(DANA.iin(), OldCard.SURRENDERED));

    refuses(
        new AlreadyIssued(), () -> visit(application, new Visit(DANA.iin(), OldCard.SURRENDERED)));
  }

  @Test
  void aCardThatIsNotThereYetIsNotHandedOver() {
    ApplicationId application = rehearsal.journey.approved();

    refuses(
        new NotReady(Status.APPROVED),
        () -> visit(application, new Visit(DANA.iin(), OldCard.SURRENDERED)));
  }

  @Test
  void theNumberOfTheCardIsKnownOnceItIsMade() {
    ApplicationId application = rehearsal.journey.approved();
    assertThat(pickups.cardNumber(rehearsal.fileOf(application))).isEmpty();

    rehearsal.journey.manufacture().manufactured(application, 1, "051000001");
    assertThat(pickups.cardNumber(rehearsal.fileOf(application))).contains("051000001");
  }

  @Test
  void nobodyHandsOverTheirOwnCard() {
    ApplicationId application = rehearsal.journey.readyForPickup();
    var danaAtTheCounter = new Issuer(DANA_AT_WORK.id(), ASTANA_1);

    refuses(
        new OwnApplication(),
        () ->
            pickups.issue(
                danaAtTheCounter, application, new Visit(DANA.iin(), OldCard.SURRENDERED), null));
  }

  @Test
  void atAnotherPointTheCardIsNotKnown() {
    ApplicationId application = rehearsal.journey.readyForPickup();
    var elsewhere = new Issuer(SAULE.id(), ASTANA_2);

    refuses(
        new OtherPoint(),
        () ->
            pickups.issue(
                elsewhere, application, new Visit(DANA.iin(), OldCard.SURRENDERED), null));
  }

  @Test
  void theHistoryNamesWhoHandedItOver() {
    ApplicationId application = rehearsal.journey.readyForPickup();

    visit(application, new Visit(DANA.iin(), OldCard.SURRENDERED));

    assertThat(rehearsal.histories.of(application))
        .last()
        .extracting(Recorded::actor)
        .isEqualTo(Actor.issuer(SAULE.id()));
  }

  private void visit(ApplicationId application, Visit visit) {
    pickups.issue(SAULE, application, visit, null);
  }
}
