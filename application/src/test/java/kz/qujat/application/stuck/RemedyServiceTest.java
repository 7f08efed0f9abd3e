package kz.qujat.application.stuck;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.rehearsal.Supervised;
import kz.qujat.application.stuck.RemedyService.Act;
import kz.qujat.application.supervision.OpenDiscrepancyQuery.Found;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionCommand.NoteTakenBack;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancySettled;
import kz.qujat.domain.supervision.SupervisionEvent.HolderRelieved;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionEvent.WaitParked;
import kz.qujat.domain.supervision.SupervisionEvent.WaitResumed;
import kz.qujat.domain.supervision.SupervisionRefusal.CardFateMissing;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import kz.qujat.domain.supervision.SupervisionRefusal.WrongRemedy;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import org.junit.jupiter.api.Test;

/// Each remedy means exactly one thing and acts on exactly the subject that was shown.
class RemedyServiceTest extends Supervised {
  // Waits

  @Test
  void aFailedOrderIsRetriedEvenWithinItsLimit() {
    ApplicationId application = journey.approved();
    Wait wait = waitOf(application);
    refuses(new NoSuchCase(), () -> apply(Remedy.RETRY, wait));

    failed.fail(application, DeliveryHandlerKind.ORDER);
    apply(Remedy.RETRY, wait);

    assertThat(rehearsal.histories.eventsOf(wait)).hasOnlyElementsOfType(RetryRequested.class);
  }

  @Test
  void anOrderBeyondItsLimitIsRetriedThoughNothingFailed() {
    Wait wait = waitOf(journey.approved());
    anHourPasses();

    apply(Remedy.RETRY, wait);
    apply(Remedy.RETRY, wait);

    assertThat(rehearsal.histories.eventsOf(wait)).hasSize(2);
  }

  @Test
  void theWordsAreInTheVaultAndTheirDigestInTheEvent() {
    Wait wait = waitOf(journey.approved());
    anHourPasses();

    apply(Remedy.PARK, wait);

    assertThat(rehearsal.histories.eventsOf(wait).getLast())
        .asInstanceOf(type(WaitParked.class))
        .satisfies(parked ->
            assertThat(rehearsal.vault.read(DANA.id(), parked.reason(), Comment.class))
                .contains(new Comment(WORDS)));
  }

  @Test
  void noneOfThisChangesTheApplication() {
    ApplicationId application = journey.approved();
    Wait wait = waitOf(application);
    anHourPasses();
    long version = rehearsal.fileOf(application).version();

    apply(Remedy.RETRY, wait);
    apply(Remedy.PARK, wait);
    apply(Remedy.RESUME, wait);

    assertThat(rehearsal.fileOf(application).version()).isEqualTo(version);
  }

  @Test
  void whatIsParkedCanBeResumedHoweverLittleTimeHasPassed() {
    ApplicationId application = journey.approved();
    Wait wait = waitOf(application);
    failed.fail(application, DeliveryHandlerKind.ORDER);
    apply(Remedy.PARK, wait);
    failed.clear();

    apply(Remedy.RESUME, wait);

    assertThat(rehearsal.histories.eventsOf(wait)).last().isInstanceOf(WaitResumed.class);
  }

  @Test
  void whatWasNeverParkedIsNotResumed() {
    Wait wait = waitOf(journey.approved());
    anHourPasses();

    refuses(new NoSuchCase(), () -> apply(Remedy.RESUME, wait));
  }

  @Test
  void aWaitThatIsOverIsNotThereAnyMore() {
    ApplicationId application = journey.approved();
    Wait wait = waitOf(application);
    anHourPasses();
    journey.manufacture().accepted(application, 1);

    refuses(new NoSuchCase(), () -> apply(Remedy.RETRY, wait));
    refuses(new NoSuchCase(), () -> apply(Remedy.PARK, wait));
  }

  @Test
  void aRemedyThatMakesNoSenseIsRefusedWithThoseThatDo() {
    Wait wait = waitOf(journey.registered());
    anHourPasses();

    refuses(new WrongRemedy(List.of(Remedy.PARK)), () -> apply(Remedy.RETRY, wait));
    refuses(new WrongRemedy(List.of(Remedy.PARK)), () -> apply(Remedy.TAKE_BACK, wait));
  }

  @Test
  void whatIsRefusedLeavesNoWordsInTheVault() {
    Wait wait = waitOf(journey.registered());
    anHourPasses();
    int papers = rehearsal.vault.size();

    refuses(new WrongRemedy(List.of(Remedy.PARK)), () -> apply(Remedy.RETRY, wait));

    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void theWaitOfARefundIsARowOfItsOwn() {
    RefundId refund = rehearsal.refundOf(journey.annulled(AnnulmentReason.POOR_PHOTO)).id();
    journey.refundDesk().giveAccount(DANA, refund, ACCOUNT);
    Wait wait = waitOf(refund);
    anHourPasses();

    apply(Remedy.RETRY, wait);

    assertThat(rehearsal.histories.eventsOf(wait)).hasOnlyElementsOfType(RetryRequested.class);
  }

  @Test
  void fromARefundNobodyIsTaken() {
    RefundId refund = rehearsal.refundOf(journey.annulled(AnnulmentReason.POOR_PHOTO)).id();
    Wait wait = waitOf(refund);
    anHourPasses();

    refuses(new WrongRemedy(List.of(Remedy.PARK)), () -> apply(Remedy.TAKE_BACK, wait));
  }

  // Taking an application from its officer

  @Test
  void takingBackIsOneActInBothHistories() {
    ApplicationId application = journey.underReview();
    Wait wait = waitOf(application);
    anHourPasses();

    apply(Remedy.TAKE_BACK, wait);

    assertThat(rehearsal.histories.of(application).getLast())
        .returns(SUPERVISOR.actor(), RecordedEvent::actor)
        .extracting(RecordedEvent::event)
        .isEqualTo(
            new ReviewTakenBack(application, AIGUL.id(), ASEL.id(), rehearsal.clock.instant()));
    assertThat(rehearsal.histories.of(wait).getLast())
        .returns(SUPERVISOR.actor(), RecordedEvent::actor)
        .extracting(RecordedEvent::event)
        .asInstanceOf(type(HolderRelieved.class))
        .returns(AIGUL.id(), HolderRelieved::holder);
  }

  @Test
  void takingBackHappensInBothHistoriesOrInNone() {
    ApplicationId application = journey.underReview();
    Wait wait = waitOf(application);
    anHourPasses();
    rehearsal.streams.breakDown(NoteTakenBack.class::isInstance);

    assertThatThrownBy(() -> apply(Remedy.TAKE_BACK, wait))
        .isInstanceOf(IllegalStateException.class);

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.UNDER_REVIEW);
  }

  @Test
  void anOfficerWhoIsInTimeKeepsTheApplication() {
    Wait wait = waitOf(journey.underReview());

    refuses(new NoSuchCase(), () -> apply(Remedy.TAKE_BACK, wait));
  }

  @Test
  void aParkedReviewKeepsItsOfficerWhenItIsResumed() {
    ApplicationId application = journey.underReview();
    Wait wait = waitOf(application);
    anHourPasses();

    apply(Remedy.PARK, wait);
    apply(Remedy.RESUME, wait);

    assertThat(rehearsal.fileOf(application).application().stage())
        .asInstanceOf(type(UnderReview.class))
        .returns(AIGUL.id(), UnderReview::reviewer);
  }

  // Discrepancies

  @Test
  void onlyTheDiscrepancyThatWasSeenIsSettled() {
    ApplicationId application = journey.approved();
    Difference seen = found(application, Discrepancy.ofOrder(1, Kind.PROGRESS));
    Difference unseen = found(application, Discrepancy.ofOrder(1, Kind.MISSING_THERE));

    apply(Remedy.SETTLE, seen);

    assertThat(rehearsal.discrepancies.of(application))
        .extracting(Found::difference)
        .containsExactly(unseen);
  }

  @Test
  void aCardThatAContradictionToldOfHasToBeAccountedFor() {
    ApplicationId application = journey.approved();
    Difference card = found(application, Discrepancy.ofOrder(1, Kind.CONTRADICTS_CARD));

    refuses(new CardFateMissing(), () -> apply(Remedy.SETTLE, card));
    remedyService.apply(
        new Act(Remedy.SETTLE, card, WORDS, DisputedCardOutcome.DESTROYED), SUPERVISOR);

    assertThat(rehearsal.histories.eventsOf(card).getLast())
        .asInstanceOf(type(DiscrepancySettled.class))
        .returns(DisputedCardOutcome.DESTROYED, DiscrepancySettled::card);
  }

  @Test
  void aDiscrepancyIsNeitherParkedNorTakenFromAnybody() {
    Difference difference = found(journey.underReview(), Discrepancy.ofOrder(1, Kind.PROGRESS));
    var possible = new WrongRemedy(List.of(Remedy.RETRY, Remedy.SETTLE));

    refuses(possible, () -> apply(Remedy.PARK, difference));
    refuses(possible, () -> apply(Remedy.RESUME, difference));
    refuses(possible, () -> apply(Remedy.TAKE_BACK, difference));
  }

  @Test
  void whatNobodyFoundIsNotSettled() {
    var never = new Difference(journey.approved(), Discrepancy.ofOrder(1, Kind.PROGRESS));

    refuses(new NoSuchCase(), () -> apply(Remedy.SETTLE, never));
  }
}
