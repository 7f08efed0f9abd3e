package kz.qujat.application.pickup;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import kz.qujat.application.budget.Budget;
import kz.qujat.application.budget.BudgetExceeded;
import kz.qujat.application.command.Actor;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.pickup.CardHandover.Issuer;
import kz.qujat.application.pickup.CardHandover.Visit;
import kz.qujat.application.rehearsal.CountedBudgets;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyIssued;
import kz.qujat.domain.application.ApplicationRefusal.NotReady;
import kz.qujat.domain.application.ApplicationRefusal.OldCardNotSurrendered;
import kz.qujat.domain.application.ApplicationRefusal.OtherPoint;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.ApplicationRefusal.WrongRecipient;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.OldCardReturn;
import kz.qujat.domain.person.Iin;
import org.junit.jupiter.api.Test;

class CardHandoverTest {
  private static final Iin STRANGER = new Iin("940101300004");

  private final Rehearsal rehearsal = new Rehearsal();
  private final CardHandover cardHandover =
      new CardHandover(
          rehearsal.commands, rehearsal.people, rehearsal.vault, new CountedBudgets(5));

  @Test
  void theHolderGetsTheCardAgainstTheOldOne() {
    ApplicationId application = rehearsal.journey.readyForPickup();

    visit(application, new Visit(DANA.iin(), OldCardReturn.SURRENDERED));

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.ISSUED);
  }

  @Test
  void nobodyElseGetsTheCard() {
    ApplicationId application = rehearsal.journey.readyForPickup();

    refuses(
        new WrongRecipient(),
        () -> visit(application, new Visit(ERLAN.iin(), OldCardReturn.SURRENDERED)));
  }

  @Test
  void afterFiveWrongRecipientsTheClerkWaits() {
    ApplicationId application = rehearsal.journey.readyForPickup();
    var wrong = new Visit(ERLAN.iin(), OldCardReturn.SURRENDERED);
    for (int i = 0; i < 5; i++) {
      refuses(new WrongRecipient(), () -> visit(application, wrong));
    }

    assertThatThrownBy(() -> visit(application, wrong))
        .asInstanceOf(type(BudgetExceeded.class))
        .satisfies(exceeded ->
            assertThat(exceeded.spending().budget()).isEqualTo(Budget.WRONG_RECIPIENTS));
    assertThatThrownBy(() -> visit(application, new Visit(DANA.iin(), OldCardReturn.SURRENDERED)))
        .isInstanceOf(BudgetExceeded.class);
  }

  @Test
  void aStrangerGetsNoCardAndIsNotRememberedEither() {
    ApplicationId application = rehearsal.journey.readyForPickup();

    refuses(
        new WrongRecipient(),
        () -> visit(application, new Visit(STRANGER, OldCardReturn.SURRENDERED)));
    assertThat(rehearsal.people.known(STRANGER)).isEmpty();
  }

  @Test
  void whoAStrangerIsDoesNotMatterBeforeTheCardIsThere() {
    ApplicationId application = rehearsal.journey.approved();

    refuses(
        new NotReady(Status.APPROVED),
        () -> visit(application, new Visit(STRANGER, OldCardReturn.SURRENDERED)));
  }

  @Test
  void theOldCardHasToBeHandedIn() {
    ApplicationId application = rehearsal.journey.readyForPickup();

    refuses(
        new OldCardNotSurrendered(),
        () -> visit(application, new Visit(DANA.iin(), OldCardReturn.NOT_SURRENDERED)));
  }

  @Test
  void aCardIsHandedOverOnce() {
    ApplicationId application = rehearsal.journey.readyForPickup();
    visit(application, new Visit(DANA.iin(), OldCardReturn.SURRENDERED));

    refuses(
        new AlreadyIssued(),
        () -> visit(application, new Visit(DANA.iin(), OldCardReturn.SURRENDERED)));
  }

  @Test
  void aCardThatIsNotThereYetIsNotHandedOver() {
    ApplicationId application = rehearsal.journey.approved();

    refuses(
        new NotReady(Status.APPROVED),
        () -> visit(application, new Visit(DANA.iin(), OldCardReturn.SURRENDERED)));
  }

  @Test
  void theNumberOfTheCardIsKnownOnceItIsMade() {
    ApplicationId application = rehearsal.journey.approved();
    assertThat(cardHandover.cardNumber(rehearsal.fileOf(application))).isEmpty();

    rehearsal.journey.manufacture().manufactured(application, 1, "051000001");
    assertThat(cardHandover.cardNumber(rehearsal.fileOf(application))).contains("051000001");
  }

  @Test
  void nobodyHandsOverTheirOwnCard() {
    ApplicationId application = rehearsal.journey.readyForPickup();
    var danaAtTheCounter = new Issuer(DANA_AT_WORK.id(), ASTANA_1);

    refuses(
        new OwnApplication(),
        () ->
            cardHandover.issue(
                danaAtTheCounter,
                application,
                new Visit(DANA.iin(), OldCardReturn.SURRENDERED),
                null));
  }

  @Test
  void atAnotherPointTheCardIsNotKnown() {
    ApplicationId application = rehearsal.journey.readyForPickup();
    var elsewhere = new Issuer(SAULE.id(), ASTANA_2);

    refuses(
        new OtherPoint(),
        () ->
            cardHandover.issue(
                elsewhere, application, new Visit(DANA.iin(), OldCardReturn.SURRENDERED), null));
  }

  @Test
  void theHistoryNamesWhoHandedItOver() {
    ApplicationId application = rehearsal.journey.readyForPickup();

    visit(application, new Visit(DANA.iin(), OldCardReturn.SURRENDERED));

    assertThat(rehearsal.histories.of(application))
        .last()
        .extracting(RecordedEvent::actor)
        .isEqualTo(Actor.issuer(SAULE.id()));
  }

  private void visit(ApplicationId application, Visit visit) {
    cardHandover.issue(SAULE, application, visit, null);
  }
}
