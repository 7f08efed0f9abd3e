package kz.qujat.application.dispatch;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Set;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.domain.application.ApplicationRefusal.HolderDataChanged;
import kz.qujat.domain.application.CardEvent.HolderChanged;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.review.AnnulmentReason;
import org.junit.jupiter.api.Test;

/// The order contains exactly what was certified.
class HolderCheckTest {
  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final OrderDispatchHandler orderDispatchHandler = journey.dispatch();

  @Test
  void theOrderIsMadeOfTheCertifiedDataAndNotOfTheRegistersAnswer() {
    ApplicationId application = journey.approved();
    rehearsal.register.put(DANA.iin(), withPhoto(registered(null, OLD_CARD)));

    tellEverything(application);

    assertThat(rehearsal.node.orders)
        .extracting(CentralNode.Order::holder)
        .containsExactly(HolderRecordFactory.of(registered(null, OLD_CARD)));
  }

  @Test
  void aCorrectedSpellingTakesTheApplicationBackToTheSameOfficerAndNothingIsSent() {
    ApplicationId application = journey.approved();
    rehearsal.register.put(DANA.iin(), spelt("SURNAMEE"));

    tellEverything(application);

    assertThat(rehearsal.node.orders).isEmpty();
    assertThat(stageOf(application))
        .returns(AIGUL.id(), UnderReview::reviewer)
        .returns(2, UnderReview::attempt)
        .returns(Set.of(HolderField.NAMES), review -> review.registration().changed());
  }

  @Test
  void whatTheRegisterSaysNowIsKeptForTheOfficerToSee() {
    ApplicationId application = journey.approved();
    rehearsal.register.put(DANA.iin(), spelt("SURNAMEE"));

    tellEverything(application);

    assertThat(rehearsal.histories.eventsOf(application, HolderChanged.class))
        .singleElement()
        .satisfies(changed -> {
          assertThat(changed.attempt()).isEqualTo(1);
          assertThat(changed.changed()).containsExactly(HolderField.NAMES);
          assertThat(rehearsal.vault.read(DANA.id(), changed.holder(), HolderRecord.class))
              .contains(HolderRecordFactory.of(spelt("SURNAMEE")));
        });
  }

  @Test
  void approvedAnewTheOrderIsMadeOfTheCorrectedData() {
    ApplicationId application = journey.approved();
    rehearsal.register.put(DANA.iin(), spelt("SURNAMEE"));
    tellEverything(application);
    journey.decide(AIGUL, application, new Intent.ToApprove());

    tellEverything(application);

    assertThat(rehearsal.node.orders)
        .singleElement()
        .satisfies(order -> {
          assertThat(order.attempt()).isEqualTo(2);
          assertThat(order.holder().surname()).isEqualTo("SURNAMEE");
        });
  }

  @Test
  void anotherCardCannotBeApprovedOnlyAnnulled() {
    ApplicationId application = journey.approved();
    rehearsal.register.put(DANA.iin(), registered(null, NEWER_CARD));
    tellEverything(application);
    assertThat(rehearsal.node.orders).isEmpty();

    refuses(
        new HolderDataChanged(Set.of(HolderField.CARD)),
        () -> journey.decide(AIGUL, application, new Intent.ToApprove()));
    journey.decide(AIGUL, application, new Intent.ToAnnul(AnnulmentReason.ADDITIONAL_CHECKS, null));
    assertThat(rehearsal.refundOf(application).ground()).isEqualTo(RefundGround.ANNULLED);
  }

  @Test
  void whoeverTheRegisterDoesNotKnowAnyMoreGetsNoCard() {
    ApplicationId application = journey.approved();
    rehearsal.register.forget(DANA.iin());

    tellEverything(application);

    assertThat(rehearsal.node.orders).isEmpty();
    assertThat(stageOf(application).registration().changed()).containsExactly(HolderField.STATUS);
  }

  @Test
  void whileTheRegistersRecordCannotBeUnderstoodTheOrderWaits() {
    ApplicationId application = journey.approved();
    rehearsal.register.answers(DANA.iin(), new Answer.Unclear("birthDate"));

    assertThatThrownBy(() -> tellEverything(application)).isInstanceOf(NeighbourUnavailable.class);

    assertThat(rehearsal.node.orders).isEmpty();
    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.APPROVED);
  }

  @Test
  void whileTheRegisterDoesNotAnswerTheOrderWaits() {
    ApplicationId application = journey.approved();
    rehearsal.register.wire.cut();

    assertThatThrownBy(() -> tellEverything(application)).isInstanceOf(NeighbourUnavailable.class);

    assertThat(rehearsal.node.orders).isEmpty();
    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.APPROVED);
  }

  @Test
  void theChangeIsOfTheMomentInWhichTheRegisterWasAsked() {
    ApplicationId application = journey.approved();
    rehearsal.register.put(DANA.iin(), spelt("SURNAMEE"));
    rehearsal.register.wire.meanwhile(() -> rehearsal.clock.moveTo(TUESDAY));

    tellEverything(application);

    assertThat(rehearsal.histories.eventsOf(application, HolderChanged.class))
        .extracting(HolderChanged::at)
        .containsExactly(MONDAY);
  }

  @Test
  void whatBecomesKnownTwiceIsOneChange() {
    ApplicationId application = journey.approved();
    rehearsal.register.put(DANA.iin(), spelt("SURNAMEE"));

    tellEverything(application);
    tellEverything(application);

    assertThat(rehearsal.histories.eventsOf(application, HolderChanged.class)).hasSize(1);
  }

  private UnderReview stageOf(ApplicationId application) {
    return assertThat(rehearsal.fileOf(application).application().stage())
        .asInstanceOf(type(UnderReview.class))
        .actual();
  }

  private static Entry spelt(String surname) {
    Entry entry = registered(null, OLD_CARD);
    return new Entry(surname, entry.givenName(), null, entry.sex(), entry.person(), null);
  }

  private static Entry withPhoto(Entry entry) {
    return new Entry(entry.surname(), entry.givenName(), null, entry.sex(), entry.person(), PHOTO);
  }

  /// Sends the whole history to the event handler, as after a restart that lost its position.
  private void tellEverything(ApplicationId application) {
    rehearsal.histories.eventsOf(application).forEach(orderDispatchHandler::on);
  }
}
